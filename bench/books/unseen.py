"""Names, places and firms of tongues that `stocks` has not, to try the matcher on what it was not made with.

Written down by hand from common knowledge of how people are called, without a look at any matcher.
"""

from bench.books.stocks import Culture, Stock

__all__ = ["UNSEEN"]

HUNGARIAN = Culture(
    "hungarian",
    0.10,
    "László=Laci István/Stephen=Pista,Pisti József=Józsi,Jóska János=Jani,Jancsi Zoltán=Zoli "
    "Sándor=Sanyi Ferenc=Feri Gábor=Gabi Attila=Ati György=Gyuri Tamás=Tomi Mihály=Misi Lajos=Lali "
    "Imre Péter=Peti Károly=Karcsi Miklós=Miki Bálint Gergely=Gergő,Geri Csaba Balázs Levente Dénes "
    "Antal=Tóni Szabolcs Árpád",
    "Erzsébet/Elizabeth=Bözsi,Erzsi,Zsóka Katalin=Kati,Kata Ilona=Ica,Ilus Mária=Mari,Marika "
    "Zsuzsanna/Zsuzsánna=Zsuzsa,Zsuzsi Margit=Manci,Gitta Judit=Jutka Ágnes=Ági Éva=Évi Andrea Erika "
    "Krisztina=Kriszti Eszter=Eszti Terézia=Teri Gabriella=Gabi Borbála=Bori Veronika=Vera,Vercsi "
    "Magdolna=Magdi Tímea=Timi Réka Anikó Piroska=Piri Viktória=Viki Júlia=Juli,Julcsi",
    "Nagy Kovács/Kováts Tóth Szabó Horváth/Horvát Varga Kiss/Kis Molnár Németh Farkas Balogh/Balog "
    "Papp/Pap Takács Juhász Lakatos Mészáros Oláh Simon Rácz Fekete Szilágyi/Szilagyi Török Fehér "
    "Gál/Gaál Szűcs/Szücs Kocsis Pintér Fodor Orsós Szalai/Szalay Sipos Magyar Lukács Gulyás "
    "Biró/Bíró Király Katona László Jakab Bogdán Boros Sándor Kelemen Somogyi Váradi/Várady Fülöp "
    "Antal Orosz Vincze Hegedűs/Hegedüs Deák Pásztor Bodnár Eszterházy/Esterházy Batthyány Csizmadia",
    frozenset({"family-first"}),
)
NORDIC = Culture(
    "nordic",
    0.12,
    "Karl/Carl=Kalle Lars=Lasse Nils/Niels=Nisse Per/Pär=Pelle Johan=Jojje Gustav/Gustaf=Gurra "
    "Bengt=Benke Erik/Eric=Jerka Sven/Svend Jan=Janne Mikael/Michael=Micke "
    "Kristoffer/Christoffer=Stoffe Fredrik/Frederik=Fredde Magnus=Mange Oskar/Oscar Åke/Aake "
    "Søren/Soeren/Sören Jørgen/Jorgen/Jörgen Rasmus Mogens Bjarne Henrik=Henke "
    "Torbjörn/Thorbjørn=Tobbe Juhani=Jussi Heikki Antti Pekka Mika Timo Veli-Matti/Veli+Matti "
    "Kristian/Christian=Krille Lennart=Lelle Tuomas/Thomas",
    "Margareta/Margaretha/Margrethe=Maggan,Greta Kristina/Christina=Stina,Kicki "
    "Birgitta/Birgitte=Gittan,Bitte Elisabet/Elisabeth=Lisbet,Bettan Katarina/Catharina=Kattis "
    "Ann-Marie/Ann+Marie Maj-Britt/Majbritt Gunilla=Nilla Kerstin/Kjerstin=Kia Åsa/Aasa "
    "Ingeborg=Inga Astrid Linnéa/Linnea Malin Ulla Marianne Mette Kirsten Bodil Sofie/Sophie=Fia "
    "Johanna=Hanna Päivi/Paivi Tuula Aino Riitta Eeva/Eva Kaarina Hanna-Leena/Hanna+Leena "
    "Susanna=Sanna Camilla/Kamilla=Milla Josefin/Josefine=Jossan",
    "Andersson Johansson/Johanson Karlsson/Carlsson Nilsson Eriksson/Ericsson Svensson/Swenson "
    "Gustafsson/Gustavsson Pettersson/Petterson Jonsson/Jönsson Lindberg/Lindbergh Sjöberg/Sjoberg "
    "Bergström/Bergstrom Lindqvist/Lindkvist/Lindquist Sandström/Sandstrom Åkesson/Akesson "
    "Öberg/Oberg Nyström/Nystrom Holmqvist/Holmquist Wikström/Vikström Björk/Bjork Lundgren "
    "Engström/Engstrom Hedlund Blomqvist/Blomkvist Sørensen/Sorensen/Soerensen Rasmussen "
    "Jørgensen/Joergensen/Jorgensen Christensen/Kristensen Madsen Møller/Moeller/Moller Kjær/Kjaer "
    "Thomsen Østergaard/Ostergaard/Østergård Nørgaard/Norgaard Bang Korhonen Virtanen "
    "Mäkinen/Makinen Nieminen Mäkelä/Makela Hämäläinen/Hamalainen Laine Heikkinen Koskinen "
    "Järvinen/Jarvinen Lehtonen Saarinen Niemi Salminen Ahlström/Ahlstrom Dahl Fjällström",
    frozenset({"double", "middle"}),
)
TURKISH = Culture(
    "turkish",
    0.11,
    "Mehmet/Mehmed=Memo Mustafa=Mıstık,Musti Ahmet/Ahmed Hüseyin/Huseyin İbrahim/Ibrahim=İbo "
    "İsmail/Ismail=İso Süleyman/Suleyman=Sülo Ramazan=Ramo Yusuf Osman Murat/Murad Ömer/Omer Hakan "
    "Emre Burak Volkan Serkan Oğuzhan/Oguzhan=Oğuz Kerem Cengiz Çağlar/Caglar Şükrü/Sukru Tayfun "
    "Uğur/Ugur Barış/Baris Kadir Abdullah=Apo Kâzım/Kazım Cem Halil Umut Selçuk/Selcuk",
    "Fatma=Fatoş Ayşe/Ayse=Ayşoş Emine Hatice=Hatçe Zeynep=Zeyno Elif Meryem Şerife/Serife Zehra "
    "Sultan Hülya/Hulya Gülşen/Gulsen=Gül Esra Özlem/Ozlem Songül/Songul Ebru Tuğba/Tugba "
    "Büşra/Busra Merve Çiğdem/Cigdem Şule/Sule Nurcan=Nur Aslıhan=Aslı İrem/Irem Dilek Sevgi "
    "Yıldız/Yildiz Pınar/Pinar Aysel Gülsüm Feride",
    "Yılmaz/Yilmaz Kaya Demir Çelik/Celik Şahin/Sahin Yıldız/Yildiz Yıldırım/Yildirim "
    "Öztürk/Ozturk/Oeztuerk Aydın/Aydin Özdemir/Ozdemir Arslan/Aslan Doğan/Dogan Kılıç/Kilic "
    "Çetin/Cetin Kara Koç/Koc Kurt Özkan/Ozkan Şimşek/Simsek Polat Korkmaz Çakır/Cakir "
    "Erdoğan/Erdogan Yavuz Can Acar Güneş/Gunes Aktaş/Aktas Tekin Bulut Ünal/Unal Keskin Taş/Tas "
    "Güler/Guler Avcı/Avci Karaca Sarı/Sari Coşkun/Coskun Turan Bozkurt Ateş/Ates Özer/Ozer Kaplan "
    "Işık/Isik Türkoğlu/Turkoglu Hacıoğlu/Hacioglu Karadağ/Karadag Demirtaş/Demirtas Pamuk",
    frozenset({"married-added"}),
)
PERSIAN = Culture(
    "persian",
    0.10,
    "محمدرضا/Mohammadreza/Mohammad-Reza=ممد/Mamad حسین/Hossein/Hosein امیر/Amir رضا/Reza "
    "مهدی/Mehdi/Mahdi علیرضا/Alireza/Ali-Reza=علی/Ali بهرام/Bahram کوروش/Kourosh/Kurosh/Cyrus "
    "داریوش/Dariush/Daryoush=داری/Dari فرهاد/Farhad بهزاد/Behzad=بهی/Behi "
    "سیاوش/Siavash/Siyavash=سیا/Sia کامران/Kamran=کامی/Kami آرش/Arash شهرام/Shahram "
    "مسعود/Masoud/Massoud پرویز/Parviz فریدون/Fereydoun/Fereidoon=فری/Feri جمشید/Jamshid=جمی/Jami "
    "هوشنگ/Houshang/Hooshang بیژن/Bijan/Bizhan نیما/Nima غلامحسین/Gholamhossein/Gholam-Hossein",
    "زهرا/Zahra=زری/Zari فاطمه/Fatemeh/Fateme=فاطی/Fati شیرین/Shirin/Shireen پروین/Parvin=پری/Pari "
    "نسرین/Nasrin/Nasreen=نسی/Nasi مهناز/Mahnaz=مهی/Mahi فرشته/Fereshteh/Fereshte=فری/Feri "
    "ژیلا/Zhila/Jila نازنین/Nazanin=نازی/Nazi سپیده/Sepideh/Sepide=سپی/Sepi آزاده/Azadeh/Azade "
    "لاله/Laleh/Lale پریسا/Parisa=پری/Pari مینا/Mina رویا/Roya/Roia "
    "شهرزاد/Shahrzad/Sheherazade=شری/Sheri سوسن/Sousan/Susan مژگان/Mozhgan/Mojgan=مژی/Mozhi "
    "نیلوفر/Niloufar/Niloofar=نیلو/Nilou ترانه/Taraneh",
    "احمدی/Ahmadi محمدی/Mohammadi حسینی/Hosseini/Hoseini کریمی/Karimi رضایی/Rezaei/Rezai/Rezaie "
    "موسوی/Mousavi/Moosavi/Musavi جعفری/Jafari/Jaafari هاشمی/Hashemi صادقی/Sadeghi/Sadeqi "
    "رحیمی/Rahimi ابراهیمی/Ebrahimi نوری/Nouri/Noori/Nuri اکبری/Akbari قاسمی/Ghasemi/Qasemi "
    "شیرازی/Shirazi تهرانی/Tehrani اصفهانی/Esfahani/Isfahani یزدی/Yazdi کرمانی/Kermani "
    "تبریزی/Tabrizi فرهادی/Farhadi پهلوان/Pahlavan/Pahlevan رستمی/Rostami قربانی/Ghorbani/Qorbani "
    "زمانی/Zamani باقری/Bagheri/Baqeri یوسفی/Yousefi/Yusefi شریعتی/Shariati مرادی/Moradi "
    "خسروی/Khosravi/Khosrawi بهشتی/Beheshti توکلی/Tavakoli/Tavakkoli نجفی/Najafi افشار/Afshar",
    frozenset(),
    0.25,
)
HEBREW = Culture(
    "hebrew",
    0.10,
    "יצחק/Yitzhak/Isaac/Itzhak/Yitzchak=איציק/Itzik,צחי/Tzachi "
    "אברהם/Avraham/Abraham=אבי/Avi,אברם/Avrum יעקב/Yaakov/Jacob/Yakov/Jacov=קובי/Kobi "
    "משה/Moshe/Moses=מוישה/Moishe,מושיק/Moshik יוסף/Yosef/Joseph=יוסי/Yossi "
    "שמואל/Shmuel/Samuel=שמוליק/Shmulik חיים/Chaim/Haim/Hayim ישראל/Yisrael/Israel=שרוליק/Srulik "
    "דוד/David=דודי/Dudi,דודו/Dudu שלמה/Shlomo/Solomon=שלומי/Shlomi "
    "מרדכי/Mordechai/Mordecai=מוטי/Moti אליהו/Eliyahu/Elijah=אלי/Eli "
    "בנימין/Binyamin/Benjamin=בני/Benny,ביבי/Bibi מנחם/Menachem/Menahem=מני/Meni "
    "צבי/Zvi/Tzvi=צביקה/Zvika יהושע/Yehoshua/Joshua=שוקי/Shuki יהודה/Yehuda/Judah=יודקה/Yudke "
    "יונתן/Yonatan/Jonathan=יוני/Yoni אוריאל/Uriel=אורי/Uri גדעון/Gideon=גידי/Gidi זאב/Zeev/Ze'ev "
    "אייל/Eyal/Ayal עמוס/Amos",
    "שרה/Sarah/Sara=שרי/Sari רבקה/Rivka/Rebecca=ריקי/Riki רחל/Rachel/Rahel=רחלי/Racheli "
    "חנה/Chana/Hannah/Hana=חני/Chani מרים/Miriam=מירי/Miri אסתר/Esther/Ester=אסתי/Esti "
    "יהודית/Yehudit/Judith=דיתי/Diti שושנה/Shoshana=שוש/Shosh,שושי/Shoshi תמר/Tamar=תמי/Tami "
    "צפורה/Tzipora/Zipora=ציפי/Tzipi אביגיל/Avigail/Abigail נועה/Noa/Noah יעל/Yael/Jael "
    "רות/Ruth/Rut=רותי/Ruti מיכל/Michal אילנה/Ilana שולמית/Shulamit=שולה/Shula אורלי/Orly/Orli "
    "דבורה/Devorah/Deborah/Dvora=דבי/Debbie חיה/Chaya/Haya",
    "כהן/Cohen/Kohen לוי/Levi/Levy מזרחי/Mizrahi/Mizrachi פרץ/Peretz/Perets ביטון/Biton/Bitton "
    "דהן/Dahan אברהמי/Avrahami פרידמן/Friedman/Fridman מלכה/Malka אזולאי/Azoulay/Azulai כץ/Katz/Kats "
    "יוספי/Yosefi/Yossefi חדד/Hadad/Haddad עמר/Amar/Ammar אוחיון/Ohayon/Ochayon "
    "בן+דוד/Ben+David/Ben-David בן+שמעון/Ben+Shimon/Ben-Shimon שפירא/Shapira/Shapiro "
    "גולדברג/Goldberg רוזנברג/Rosenberg וייס/Weiss/Weis/Vais הורוביץ/Horowitz/Horovitz/Hurwitz "
    "גבאי/Gabbay/Gabai/Gabay אדלר/Adler ברק/Barak שלום/Shalom סגל/Segal/Segall אלוני/Aloni/Alony "
    "הררי/Harari/Harary גרינברג/Greenberg/Grinberg רבינוביץ/Rabinovich/Rabinowitz "
    "אשכנזי/Ashkenazi/Ashkenazy יעקובי/Yaakobi/Jacoby שוורץ/Schwartz/Shvarts צור/Tzur/Zur "
    "חזן/Hazan/Chazan",
    frozenset(),
    0.25,
)
JAPANESE = Culture(
    "japanese",
    0.11,
    "太郎/Taro/Tarou/Taroh 一郎/Ichiro/Ichirou 健一/Kenichi/Ken'ichi=健/Ken 浩二/Koji/Kouji 洋平/Yohei/Youhei "
    "翔太/Shota/Shouta=翔/Sho 大輔/Daisuke=大/Dai 淳一/Junichi/Jun'ichi=淳/Jun 裕太/Yuta/Yuuta "
    "雄一郎/Yuichiro/Yuuichirou=雄/Yu 誠/Makoto=マコ/Mako 隆/Takashi=タカ/Taka 浩/Hiroshi=ヒロ/Hiro 修/Osamu "
    "良平/Ryohei/Ryouhei=良/Ryo 信一/Shinichi/Shin-ichi=信/Shin 哲也/Tetsuya/Tetuya=テツ/Tetsu "
    "剛/Tsuyoshi/Tuyosi 慎二/Shinji/Sinzi 達也/Tatsuya/Tatuya=タツ/Tatsu 純/Jun 拓海/Takumi 亮/Ryo/Ryou "
    "康弘/Yasuhiro=ヤス/Yasu",
    "陽子/Yoko/Youko 裕子/Yuko/Yuuko 恵子/Keiko=ケイ/Kei 京子/Kyoko/Kyouko 久美子/Kumiko=クミ/Kumi "
    "由美子/Yumiko=ユミ/Yumi 智子/Tomoko=トモ/Tomo 直美/Naomi 真理子/Mariko=マリ/Mari 幸子/Sachiko/Satiko=サチ/Sachi "
    "美香/Mika 明美/Akemi 涼子/Ryoko/Ryouko 順子/Junko 祥子/Shoko/Shouko 千鶴/Chizuru/Chiduru 優香/Yuka/Yuuka "
    "結衣/Yui 葵/Aoi 美咲/Misaki=ミサ/Misa 彩/Aya 志保/Shiho/Siho 絵里子/Eriko=エリ/Eri 弘子/Hiroko",
    "佐藤/Sato/Satou/Satoh 鈴木/Suzuki 高橋/Takahashi/Takahasi 田中/Tanaka 伊藤/Ito/Itou/Itoh 渡辺/Watanabe "
    "山本/Yamamoto 中村/Nakamura 小林/Kobayashi/Kobayasi 加藤/Kato/Katou/Katoh 吉田/Yoshida/Yosida 山田/Yamada "
    "佐々木/Sasaki 山口/Yamaguchi/Yamaguti 大野/Ohno/Ono/Oono 小野/Ono 大島/Oshima/Ohshima/Ooshima "
    "太田/Ota/Ohta/Oota 井上/Inoue/Inouye 木村/Kimura 林/Hayashi/Hayasi 清水/Shimizu/Simizu "
    "斎藤/Saito/Saitou/Saitoh 後藤/Goto/Gotou/Gotoh 近藤/Kondo/Kondou/Kondoh 遠藤/Endo/Endou/Endoh "
    "工藤/Kudo/Kudou/Kudoh 藤井/Fujii/Fuji 本田/Honda 三浦/Miura 松本/Matsumoto/Matumoto 千葉/Chiba/Tiba 新井/Arai "
    "岡田/Okada 長谷川/Hasegawa 石井/Ishii/Ishi 橋本/Hashimoto/Hasimoto 河野/Kono/Kouno/Kohno 東/Higashi/Higasi "
    "大久保/Okubo/Ohkubo 神田/Kanda",
    frozenset({"family-first", "no-space"}),
    0.25,
)
SERBIAN = Culture(
    "serbian",
    0.10,
    "Александар/Aleksandar/Alexander=Саша/Saša,Аца/Aca Никола/Nikola=Ниџа/Nidža "
    "Милан/Milan=Мића/Mića Драган/Dragan=Гага/Gaga Слободан/Slobodan=Боба/Boba,Слоба/Sloba "
    "Владимир/Vladimir=Влада/Vlada Душан/Dušan/Dusan=Дуле/Dule Ђорђе/Đorđe/Djordje/Dorde=Ђоле/Đole "
    "Милош/Miloš/Milos=Миша/Miša Стефан/Stefan Зоран/Zoran=Зоки/Zoki Горан/Goran=Гоги/Gogi "
    "Небојша/Nebojša/Nebojsa=Неша/Neša Бранислав/Branislav=Бане/Bane Жељко/Željko/Zeljko=Жељо/Željo "
    "Срђан/Srđan/Srdjan/Srdan=Срки/Srki Мирослав/Miroslav=Мики/Miki Иван/Ivan=Иво/Ivo "
    "Томислав/Tomislav=Томо/Tomo Јосип/Josip=Јоза/Joza Предраг/Predrag=Пеђа/Peđa "
    "Ненад/Nenad=Неша/Neša",
    "Јелена/Jelena/Yelena=Јеца/Jeca,Лена/Lena Марија/Marija/Maria=Маца/Maca "
    "Драгана/Dragana=Гага/Gaga Снежана/Snežana/Snezana=Снежа/Sneža "
    "Љиљана/Ljiljana/Liljana=Љиља/Ljilja Катарина/Katarina=Каћа/Kaća "
    "Александра/Aleksandra/Alexandra=Саша/Saša Весна/Vesna Биљана/Biljana=Биља/Bilja,Биба/Biba "
    "Јасмина/Jasmina=Јаца/Jaca Гордана/Gordana=Гоца/Goca Милица/Milica=Мица/Mica "
    "Наташа/Nataša/Natasa Тијана/Tijana Јована/Jovana=Јоца/Joca Слађана/Slađana/Sladjana=Слађа/Slađa "
    "Светлана/Svetlana=Цеца/Ceca Душица/Dušica/Dusica Ружица/Ružica/Ruzica=Ружа/Ruža "
    "Ивана/Ivana=Ика/Ika",
    "Јовановић/Jovanović/Jovanovic/Jovanovich Петровић/Petrović/Petrovic/Petrovich "
    "Николић/Nikolić/Nikolic Марковић/Marković/Markovic Ђорђевић/Đorđević/Djordjevic/Dordevic "
    "Стојановић/Stojanović/Stojanovic Илић/Ilić/Ilic Станковић/Stanković/Stankovic "
    "Павловић/Pavlović/Pavlovic Милошевић/Milošević/Milosevic Живковић/Živković/Zivkovic "
    "Томић/Tomić/Tomic Ковачевић/Kovačević/Kovacevic/Kovachevich Хорват/Horvat Бабић/Babić/Babic "
    "Јурић/Jurić/Juric Вуковић/Vuković/Vukovic Шарић/Šarić/Saric/Sharich Божић/Božić/Bozic "
    "Ђукић/Đukić/Djukic/Dukic Лукић/Lukić/Lukic Перић/Perić/Peric Кнежевић/Knežević/Knezevic "
    "Радовановић/Radovanović/Radovanovic Матић/Matić/Matic Обрадовић/Obradović/Obradovic "
    "Шимић/Šimić/Simic Вучић/Vučić/Vucic Пешић/Pešić/Pesic Цветковић/Cvetković/Cvetkovic/Tsvetkovic "
    "Тодоровић/Todorović/Todorovic Грубишић/Grubišić/Grubisic",
    frozenset({"married-added"}),
    0.15,
)
CZECH = Culture(
    "czech",
    0.09,
    "Jiří=Jirka Jan=Honza Josef=Pepa,Pepík Petr=Péťa František=Franta Václav=Vašek Jaroslav=Jarda "
    "Zdeněk=Zdena Tomáš=Tom Karel=Kája Miroslav=Mirek Antonín=Tonda Vladimír=Vláďa Ladislav=Láďa "
    "Stanislav=Standa Jakub=Kuba Vojtěch=Vojta Matěj/Matej=Máťa Ondřej=Ondra Michal=Míša Lukáš "
    "Bohumil=Bohouš Oldřich=Olda Rostislav=Rosťa Přemysl=Přemek Libor Radek Štěpán Dušan Bedřich=Béďa",
    "Marie=Máňa,Mařenka Jana=Janička Eva=Evička Hana=Hanka Anna=Anička,Andula Lenka "
    "Kateřina=Katka,Káča Lucie=Lucka Věra=Věrka Alena=Alenka Petra=Peťka Jaroslava=Jarka "
    "Ludmila=Lída Helena=Helča Božena=Boženka Zdeňka/Zdenka Jitka Markéta=Markétka,Maky "
    "Magdaléna=Magda,Majda Barbora=Bára Tereza=Terka Alžběta/Elizabeth=Běta,Bětka Zuzana=Zuzka "
    "Veronika=Verča Michaela=Míša Žofie/Sofie=Žofka Květoslava=Květa Růžena",
    "Novák/Nováková Svoboda/Svobodová Novotný/Novotná Dvořák/Dvořáková Černý/Černá "
    "Procházka/Procházková Kučera/Kučerová Veselý/Veselá Horák/Horáková Němec/Němcová "
    "Pokorný/Pokorná Pospíšil/Pospíšilová Marek/Marková Hájek/Hájková Jelínek/Jelínková Král/Králová "
    "Růžička/Růžičková Beneš/Benešová Fiala/Fialová Sedláček/Sedláčková Doležal/Doležalová "
    "Zeman/Zemanová Kolář/Kolářová Navrátil/Navrátilová Čermák/Čermáková Vaněk/Vaňková "
    "Urban/Urbanová Blažek/Blažková Kříž/Křížová Kovář/Kovářová Bartoš/Bartošová Vlček/Vlčková "
    "Polák/Poláková Musil/Musilová Kopecký/Kopecká Šimek/Šimková Konečný/Konečná Malý/Malá "
    "Holub/Holubová Čech/Čechová Štěpánek/Štěpánková Kadlec/Kadlecová Janů Martinů Petrů "
    "Smetana/Smetanová Havel/Havlová Řezníček/Řezníčková",
    frozenset({"gendered"}),
)
ETHIOPIAN = Culture(
    "ethiopian",
    0.08,
    "Tewodros/Theodros/Tewedros=Teddy Yohannes/Yohanes/Johannes=Johnny Haile Mulugeta=Mule "
    "Tesfaye/Tesfay=Tesfu Girma Solomon=Sol Dawit/David Abebe/Abbebe=Abe Berhanu/Birhanu=Birre "
    "Getachew/Getachaw=Getu Kebede/Kebbede Mekonnen/Makonnen=Meko Alemayehu/Alemayhu=Alex,Alemu "
    "Tadesse/Taddese=Tade Samuel=Sami Yared Bereket=Bek Ermias/Ermiyas Fikru/Fiqru Zelalem=Zola "
    "Henok/Enoch=Heni Gebremedhin/Gebre-Medhin=Gebre Biniam/Binyam=Bini Desta Temesgen=Teme Elias "
    "Negash",
    "Tigist/Tigest=Tigi Hirut/Hiruth Almaz=Almi Meseret/Messeret=Mesi Selamawit=Selam "
    "Bethlehem/Betelhem=Betty Hiwot/Hiywot Tsehay/Tsehai/Sehay Aster/Esther=Asti Genet/Gennet=Geni "
    "Yodit/Judith=Yodi Mahlet/Mahalet=Mahi Rahel/Rachel=Rahi Eden Kidist/Qidist=Kidi Abeba/Ababa "
    "Zenebech/Zenebetch=Zeni Senait/Senayt Helen=Heli Makeda Liya/Lia Feven=Fev Saba Azeb "
    "Wubit/Webit Tirunesh=Tiru Meaza",
    "Abebe Bekele/Bekelle Tesfaye/Tesfay Kebede/Kebbede Haile Hailu Alemu "
    "Gebremariam/Gebre+Mariam/Gebre-Mariam Wolde/Welde Woldemariam/Wolde+Mariam/Weldemariam "
    "Gebreselassie/Gebre+Selassie/Gebrselassie Haileselassie/Haile+Selassie Tadesse/Taddese Girma "
    "Assefa/Asefa Worku/Werku Mengistu/Mengestu Desta Demissie/Demise Lemma/Lema Negash "
    "Tilahun/Telahun Ayele/Ayelle Teshome/Teshoma Belay/Belai Zewde/Zewdie Gebrehiwot/Gebre+Hiwot "
    "Tekle Abraha/Abreha Hagos Berhe/Berhie Shiferaw/Shiferraw Wondimu/Wendimu Asfaw/Asfaw Getahun "
    "Yimer/Yemer Bogale Mamo Habtemariam/Habte+Mariam Degefu/Degefa Kidane/Kidanne Fantaye Sahle",
)
KENYAN = Culture(
    "kenyan",
    0.09,
    "Juma Hamisi/Khamis=Hami Rashidi/Rashid=Rashi Kamau Mwangi Kipchoge=Kip Kiprono=Kip,Rono "
    "Kiplagat=Lagat Ochieng/Ochieng' Otieno=Oti Omondi=Omosh Onyango Odhiambo=Odhis Njoroge=Njoro "
    "Kariuki Wanyama Mutua=Muti Musyoka=Musyo Baraka Josphat/Josephat=Jose Wycliffe/Wyclif "
    "Boniface=Bonny Geoffrey/Jeffrey=Jeff Stephen/Steven=Steve,Stivo Evans=Evo Kennedy=Ken,Keno "
    "Dennis/Denis=Deno Bakari Salim/Saleem Mwinyi Abdalla/Abdallah=Dulla Emmanuel/Imanuel=Manu",
    "Wanjiru=Shiru,Ciru Wambui Nyambura=Nyambu Wangari Njeri=Jeri Wanjiku=Shiko,Ciku Waithera "
    "Akinyi=Aki Achieng/Achieng' Atieno Adhiambo=Adhis Chebet=Chebe Jepkosgei=Kosgei "
    "Chepngetich=Ngetich Mwende Mwikali Neema Zawadi=Zawa Halima Mwanaisha=Mwana,Aisha Rehema Subira "
    "Grace Mercy Faith=Fey Purity=Puri Caroline/Carolyne=Caro Jacinta=Jacy Lydia/Lidia Esther/Esta "
    "Beatrice=Betty Eunice Damaris",
    "Kamau Mwangi Njoroge Kariuki Kimani Karanja Ndung'u/Ndungu Ng'ang'a/Nganga/Ng'anga Muthoni "
    "Waweru Gitau Githinji Macharia Maina Mbugua Wainaina Kinyanjui Ngugi/Ngũgĩ Kibaki "
    "Ochieng/Ochieng' Odinga Otieno Owino Okoth Ouma Oduor Were Wafula Wekesa Simiyu Barasa "
    "Kiprotich Kipkemboi/Kemboi Cheruiyot Rotich Koech Kiptoo Korir Kosgei/Kosgey Chepkwony Lagat "
    "Ruto Mutua Musyoka/Musioka Kilonzo Muli Nzioka Mwakio Mwinyi Hassani/Hassan Mohamedi/Mohamed "
    "Mwalimu Nyerere Mushi Massawe/Masawe Kimaro Lyimo Mrema",
    frozenset({"middle"}),
)

UNSEEN = Stock(
    (HUNGARIAN, NORDIC, TURKISH, PERSIAN, HEBREW, JAPANESE, SERBIAN, CZECH, ETHIOPIAN, KENYAN),
    "Duna Tisza Balaton Pannonia Turul Nordlys Fjord Birka Valhalla Viking Polaris Bosporus Anadolu "
    "Marmara Hilal Lale Alborz Persepolis Caspian Simorgh Carmel Galil Negev Arava Kinneret Fuji "
    "Sakura Hikari Asahi Matsuba Sava Morava Dinara Kalemegdan Vltava Bohemia Moldau Krakonoš Axum "
    "Lalibela Entoto Abyssinia Kilimanjaro Simba Acacia Jua Twiga Saffron Walnut Topaz Obsidian Lynx",
    "Ceramics Carpets Exports Brewery Fisheries Coffee Tea Plastics Cement Ferries Airways "
    "Publishing Instruments Furniture Bearings Turbines Confectionery Pumps Diagnostics Veterinary "
    "Solar Catering Tailors Aviation Cycles Cosmetics Museum Theatre Foundation Laundry",
    "Budapest Szeged Győr Göteborg Malmö Aarhus Tampere Helsinki Ankara İzmir Bursa Tehran Shiraz "
    "Tabriz Haifa Jerusalem Osaka Kyoto Sapporo Nagoya Belgrade Zagreb Niš Praha Brno Olomouc "
    "Nairobi Mombasa Kisumu Gondar",
    "Castle Mosque Quay Kossuth Rákóczi Atatürk Herzl Kenyatta Masaryk Storgatan Bazaar Almond Olive "
    "Pomegranate Cherry Willow Tower Fountain Railway Observatory",
    "Dentist|Tailor|Chef|Beekeeper|Tour Guide|Train Conductor|Veterinarian|Optician|"
    "Mechanical Engineer|Lecturer|Rabbi|Baker|Editor|Tea Buyer|Database Administrator|"
    "Insurance Agent|Export Manager|Chief Accountant|Interpreter|Lathe Operator",
    "gmail.com freemail.hu telia.se mynet.com walla.co.il yahoo.co.jp seznam.cz eunet.rs live.com zoho.com",
)
