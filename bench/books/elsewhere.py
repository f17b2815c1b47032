"""Names, places and firms of ten more tongues, to try the matcher on what it was not made with.

Written down by hand from common knowledge of how people are called, without a look at any matcher.
"""

from bench.books.stocks import Culture, Stock

__all__ = ["ELSEWHERE"]

ROMANIAN = Culture(
    "romanian",
    0.12,
    "Ion/Ioan=Nelu,Ionel,Ionică Gheorghe/George=Gigi,Ghiță,Gelu Alexandru=Alex,Sandu,Alecu "
    "Constantin=Costel,Costi,Dinu,Titi Nicolae/Neculai=Nicu,Nae,Nicușor Vasile=Vasilică,Lică "
    "Dumitru=Mitică,Mitu Mihai/Mihail=Mișu,Mihăiță Ștefan/Stefan=Fane,Fănel,Fănică Andrei=Andi "
    "Cristian/Christian=Cristi,Cris Florin=Florinel Adrian=Adi Gabriel=Gabi Daniel=Dani,Dan Marian "
    "Marius Bogdan=Bogdi Radu=Răducu Mircea Ilie=Iliuță Petre/Petru=Petrică Teodor/Theodor=Teo,Doru "
    "Tudor=Tudorel Valentin=Vali Sorin Ovidiu=Ovi Octavian=Tavi Laurențiu=Lau,Lori Cătălin=Cătă "
    "Sebastian=Sebi Răzvan Eugen=Jenică,Geni Lucian=Luci Aurel=Relu",
    "Maria=Mărioara,Măriuca,Mia Elena=Lena,Leni,Lenuța Ioana=Oana,Ioni Ana=Anuța,Anișoara,Anca "
    "Andreea/Andrea=Deea,Andre Mihaela=Miha,Ela Cristina/Christina=Cristi,Tina "
    "Alexandra=Alex,Sanda,Ale Gabriela=Gabi Daniela=Dana,Dani Elisabeta=Veta,Beti "
    "Ecaterina=Cati,Catinca,Rina Georgeta=Geta,Gina Nicoleta=Nico,Leta Adriana=Adi "
    "Florentina=Flori,Tina Ștefania/Stefania=Fani,Ștefi Constanța=Tanța,Tanți Victoria=Vica,Vichi "
    "Valentina=Vali Ruxandra=Ruxi,Sanda Ana-Maria/Anamaria/Ana+Maria=Ani Loredana=Lori,Dana "
    "Magdalena=Magda Raluca=Ralu Iuliana=Iuli Margareta=Marga,Reta Viorica=Rica Rodica=Rodi "
    "Paraschiva/Parascheva=Chiva Teodora/Theodora=Teo,Dora Camelia=Cami Aurelia=Aura,Reli "
    "Luminița=Lumi Simona=Simo,Moni",
    "Popescu/Popesco Ionescu/Ionesco Popa Radu Dumitru Stan Stoica Gheorghe Matei Ciobanu Rusu "
    "Munteanu Constantin Marin Dinu Moldovan Moldoveanu Florea Tudor Sandu Lazăr Ene Preda Oprea "
    "Nistor Neagu Voicu Ungureanu Cristea Manole Toma Filip Bălan Barbu Mocanu Dobre Lupu Anghel "
    "Diaconu Vlad Tănase Dragomir Nicolescu Georgescu/Georgesco Vasilescu Marinescu Stănescu Șerban "
    "Cojocaru/Cojocariu Iordache Zamfir Coman Crăciun Bucur Grigorescu Negrea Văcărescu/Vacaresco "
    "Cantacuzino/Cantacuzène Brâncuși/Brancusi Enescu/Enesco",
    frozenset({"double"}),
)
BULGARIAN = Culture(
    "bulgarian",
    0.12,
    "Георги/Georgi/Gueorgui=Гошо/Gosho,Жоро/Zhoro,Гого/Gogo Иван/Ivan=Ванко/Vanko,Ваньо/Vanyo "
    "Димитър/Dimitar/Dimiter/Dimitur=Митко/Mitko,Митьо/Mityo,Димо/Dimo "
    "Петър/Petar/Peter=Пешо/Pesho,Петьо/Petyo Николай/Nikolay/Nikolai=Ники/Niki,Кольо/Kolyo "
    "Христо/Hristo/Christo=Ицо/Itso,Ицко/Itsko Йордан/Yordan/Jordan=Данчо/Dancho "
    "Александър/Aleksandar/Alexander/Alexandar=Сашо/Sasho,Алекс/Alex "
    "Тодор/Todor=Тошо/Tosho,Тошко/Toshko Васил/Vasil/Vassil=Васко/Vasko "
    "Стефан/Stefan/Stephan=Стефчо/Stefcho,Фанчо/Fancho Стоян/Stoyan/Stoian "
    "Красимир/Krasimir/Krassimir=Краси/Krasi Пламен/Plamen Владимир/Vladimir=Владо/Vlado,Влади/Vladi "
    "Валентин/Valentin=Вальо/Valyo Борислав/Borislav=Боби/Bobi,Борко/Borko "
    "Любомир/Lyubomir/Lubomir=Любо/Lyubo Мартин/Martin=Марто/Marto,Марти/Marti "
    "Ивайло/Ivaylo/Ivailo=Иво/Ivo Емил/Emil=Емо/Emo Кирил/Kiril/Cyril=Киро/Kiro,Кирчо/Kircho "
    "Румен/Rumen/Roumen Светослав/Svetoslav=Светльо/Svetlyo,Слави/Slavi "
    "Веселин/Veselin/Vesselin=Веско/Vesko Цветан/Tsvetan/Cvetan=Цецо/Tsetso "
    "Атанас/Atanas/Athanas=Наско/Nasko Ангел/Angel=Ачо/Acho Антон/Anton=Тони/Toni "
    "Константин/Konstantin/Constantin=Косьо/Kosyo,Коце/Kotse "
    "Михаил/Mihail/Mikhail/Michail=Мишо/Misho Асен/Asen/Assen Калоян/Kaloyan/Kaloian=Кало/Kalo "
    "Явор/Yavor/Iavor",
    "Мария/Maria/Mariya=Мими/Mimi,Мара/Mara Елена/Elena/Helena=Ели/Eli,Ленче/Lenche "
    "Иванка/Ivanka=Ваня/Vanya,Ванче/Vanche Десислава/Desislava/Dessislava=Деси/Desi "
    "Маргарита/Margarita=Маги/Magi,Марго/Margo Йорданка/Yordanka/Jordanka=Данче/Danche,Данка/Danka "
    "Виолета/Violeta/Violetta=Вили/Vili,Вета/Veta "
    "Цветелина/Tsvetelina/Cvetelina=Цвети/Tsveti,Цеци/Tsetsi Силвия/Silvia/Silviya=Силви/Silvi "
    "Антоанета/Antoaneta/Antoinette=Тони/Toni,Нети/Neti "
    "Екатерина/Ekaterina/Katerina=Катя/Katya,Кети/Keti Надежда/Nadezhda=Надя/Nadya "
    "Галина/Galina=Гали/Gali,Галя/Galya Людмила/Lyudmila/Ludmila=Люси/Lyusi,Мила/Mila "
    "Гергана/Gergana=Гери/Geri Росица/Rositsa/Rossitza/Rositza=Роси/Rosi "
    "Павлина/Pavlina/Paulina=Поли/Poli,Павлинка/Pavlinka Ралица/Ralitsa/Ralitza=Рали/Rali "
    "Станислава/Stanislava=Стаси/Stasi Теодора/Teodora/Theodora=Теди/Tedi,Дора/Dora "
    "Александра/Aleksandra/Alexandra=Сашка/Sashka,Алекс/Alex Анна/Anna/Ana=Ани/Ani,Анче/Anche "
    "Боряна/Boryana/Boriana=Бори/Bori Виктория/Viktoria/Victoria/Viktoriya=Вики/Viki "
    "Красимира/Krasimira/Krassimira=Краси/Krasi Невена/Nevena=Неви/Nevi "
    "Юлия/Yulia/Julia/Yuliya=Юли/Yuli Зорница/Zornitsa/Zornitza=Зори/Zori "
    "Магдалена/Magdalena=Маги/Magi Емилия/Emilia/Emiliya=Еми/Emi "
    "Снежана/Snezhana/Snejana=Снежи/Snezhi Стефка/Stefka=Стефи/Stefi Пенка/Penka "
    "Радостина/Radostina=Ради/Radi,Рада/Rada",
    "Иванов/Ivanov/Ivanoff Георгиев/Georgiev/Gueorguiev Димитров/Dimitrov/Dimitroff "
    "Петров/Petrov/Petroff Николов/Nikolov Христов/Hristov/Christov Стоянов/Stoyanov/Stoianov "
    "Тодоров/Todorov Илиев/Iliev/Ilieff Василев/Vasilev/Vassilev Атанасов/Atanasov Петков/Petkov "
    "Ангелов/Angelov Колев/Kolev Йорданов/Yordanov/Jordanov Маринов/Marinov Стефанов/Stefanov "
    "Попов/Popov Михайлов/Mihaylov/Mihailov/Mikhailov Кръстев/Krastev/Krustev Костов/Kostov "
    "Димов/Dimov Митев/Mitev Костадинов/Kostadinov Павлов/Pavlov Цветков/Tsvetkov/Cvetkov "
    "Недялков/Nedyalkov/Nedialkov Борисов/Borisov/Borissov Станчев/Stanchev/Stantchev Тончев/Tonchev "
    "Живков/Zhivkov/Jivkov Желев/Zhelev/Jelev Гочев/Gochev/Gotchev Вълков/Valkov/Vulkov Пенев/Penev "
    "Русев/Rusev/Roussev Савов/Savov Узунов/Uzunov/Ouzounov Хаджиев/Hadzhiev/Hadjiev "
    "Чолаков/Cholakov/Tcholakov Шишков/Shishkov Янев/Yanev/Ianev Янков/Yankov/Iankov "
    "Бояджиев/Boyadzhiev/Boyadjiev Драганов/Draganov Енчев/Enchev Спасов/Spasov/Spassov "
    "Момчилов/Momchilov Пеев/Peev Славов/Slavov Сотиров/Sotirov Ташев/Tashev Ганчев/Ganchev/Gantchev "
    "Кунчев/Kunchev/Kountchev",
    frozenset({"feminine", "patronymic"}),
    0.22,
)
GEORGIAN = Culture(
    "georgian",
    0.08,
    "გიორგი/Giorgi/George/Georgi=გია/Gia,გოგა/Goga,გიო/Gio დავით/Davit/David=დათო/Dato,დათუნა/Datuna "
    "ნიკოლოზ/Nikoloz/Nicholas=ნიკა/Nika,ნიკო/Niko "
    "ალექსანდრე/Aleksandre/Alexandre/Alexander=ალეკო/Aleko,სანდრო/Sandro "
    "ირაკლი/Irakli/Irakly=იკა/Ika ლევან/Levan=ლევანიკო/Levaniko,ლეო/Leo "
    "მიხეილ/Mikheil/Mikhail/Michael=მიშა/Misha,მიშიკო/Mishiko ზურაბ/Zurab=ზურა/Zura,ზურიკო/Zuriko "
    "ვახტანგ/Vakhtang=ვახო/Vakho თამაზ/Tamaz=თაზო/Tazo,თამაზიკო/Tamaziko "
    "ბესარიონ/Besarion=ბესო/Beso,ბესიკ/Besik თეიმურაზ/Teimuraz/Teymuraz=თემო/Temo,თემური/Temuri "
    "კონსტანტინე/Konstantine/Constantine=კოტე/Kote,კოკა/Koka ლაშა/Lasha ლუკა/Luka/Luca საბა/Saba "
    "გურამ/Guram ოთარ/Otar=ოთო/Oto,ოთიკო/Otiko შალვა/Shalva=შაკო/Shako,შალიკო/Shaliko "
    "რევაზ/Revaz=რეზო/Rezo,რეზიკო/Reziko ნოდარ/Nodar ამირან/Amiran=ამიკო/Amiko "
    "ავთანდილ/Avtandil=ავთო/Avto მამუკა/Mamuka მერაბ/Merab=მერაბიკო/Merabiko "
    "ვასილ/Vasil=ვასო/Vaso,ვასიკო/Vasiko ვლადიმერ/Vladimer/Vladimir=ლადო/Lado,ვოვა/Vova "
    "იოსებ/Ioseb/Joseph=სოსო/Soso შოთა/Shota=შოთიკო/Shotiko ტარიელ/Tariel=ტატო/Tato ზაზა/Zaza "
    "გოჩა/Gocha ერეკლე/Erekle ბაგრატ/Bagrat გრიგოლ/Grigol=გრიშა/Grisha,გიგო/Gigo",
    "ნინო/Nino=ნინუცა/Ninutsa,ნინა/Nina,ნინიკო/Niniko "
    "თამარ/Tamar/Tamara=თამუნა/Tamuna,თაკო/Tako,თამრიკო/Tamriko "
    "მარიამ/Mariam/Mariami=მარი/Mari,მაკო/Mako,მაშო/Masho "
    "ანა/Ana/Anna=ანუკა/Anuka,ანუკი/Anuki,ნუცა/Nutsa ელენე/Elene/Elena=ელე/Ele,ლენა/Lena "
    "ნათია/Natia=ნათი/Nati,ნათო/Nato ეკატერინე/Ekaterine/Ekaterina=ეკა/Eka,კატო/Kato "
    "ქეთევან/Ketevan/Qetevan=ქეთი/Keti,ქეთო/Keto ლელა/Lela მაია/Maia/Maya=მაიკო/Maiko "
    "სალომე/Salome=სალი/Sali,სალო/Salo თეონა/Teona=თეო/Teo "
    "სოფიო/Sopio/Sophio/Sofio=სოფო/Sopo,სოფიკო/Sopiko ნატალია/Natalia=ნატა/Nata,ნატალი/Natali "
    "ხათუნა/Khatuna=ხათო/Khato მანანა/Manana=მანო/Mano ირინა/Irina/Irine=ირა/Ira "
    "მედეა/Medea=მედიკო/Mediko რუსუდან/Rusudan=რუსო/Ruso,რუსიკო/Rusiko "
    "ელისაბედ/Elisabed/Elizabeth=ლიზა/Liza,ლიზი/Lizi ბარბარე/Barbare/Barbara=ბაბი/Babi "
    "გვანცა/Gvantsa თინათინ/Tinatin=თინა/Tina,თიკო/Tiko,თინიკო/Tiniko "
    "დარეჯან/Darejan/Daredjan=დარო/Daro,დარიკო/Dariko ეთერ/Eter/Eteri=ეთერიკო/Eteriko "
    "შორენა/Shorena=შოკო/Shoko ია/Ia ხატია/Khatia=ხატო/Khato თეა/Tea/Thea=თეიკო/Teiko "
    "ნანა/Nana=ნანიკო/Naniko მარინა/Marina=მარიკო/Mariko ლია/Lia/Liya ნესტან/Nestan",
    "ბერიძე/Beridze კაპანაძე/Kapanadze გელაშვილი/Gelashvili მაისურაძე/Maisuradze გიორგაძე/Giorgadze "
    "ლომიძე/Lomidze წიკლაური/Tsiklauri/Tziklauri კვარაცხელია/Kvaratskhelia/Kvaratschelia "
    "ჯაფარიძე/Japaridze/Djaparidze შენგელია/Shengelia/Chenguelia ხუციშვილი/Khutsishvili "
    "ბოლქვაძე/Bolkvadze/Bolqvadze თოდუა/Todua კობახიძე/Kobakhidze/Kobahidze მელაძე/Meladze "
    "მჭედლიშვილი/Mchedlishvili ნოზაძე/Nozadze აბაშიძე/Abashidze დოლიძე/Dolidze "
    "ჭანტურია/Chanturia/Tchanturia გოგოლაძე/Gogoladze ქავთარაძე/Kavtaradze/Qavtaradze "
    "წერეთელი/Tsereteli/Zereteli სვანიძე/Svanidze ელიავა/Eliava გაბუნია/Gabunia/Gabounia "
    "კიკნაძე/Kiknadze თავაძე/Tavadze ჩხეიძე/Chkheidze ფანჯიკიძე/Panjikidze/Pandjikidze "
    "ყიფიანი/Kipiani/Qipiani ღლონტი/Ghlonti/Glonti ჟვანია/Zhvania/Jvania სააკაშვილი/Saakashvili "
    "ივანიშვილი/Ivanishvili მარგველაშვილი/Margvelashvili ნადირაძე/Nadiradze "
    "ორჯონიკიძე/Orjonikidze/Ordzhonikidze ხარაძე/Kharadze ჭავჭავაძე/Chavchavadze/Tchavtchavadze "
    "დადიანი/Dadiani გურჯიძე/Gurjidze კვირიკაშვილი/Kvirikashvili "
    "ლორთქიფანიძე/Lortkipanidze/Lordkipanidze მამულაშვილი/Mamulashvili ბაქრაძე/Bakradze/Baqradze "
    "ცინცაძე/Tsintsadze/Tzintzadze ჯანელიძე/Janelidze/Djanelidze სულაბერიძე/Sulaberidze "
    "ფხაკაძე/Pkhakadze ქუთათელაძე/Kutateladze/Qutateladze მესხი/Meskhi ვაშაძე/Vashadze",
    frozenset(),
    0.25,
)
ARMENIAN = Culture(
    "armenian",
    0.09,
    "Հովհաննես/Hovhannes/Ohannes/Hovannes=Հովիկ/Hovik,Օնիկ/Onik "
    "Գևորգ/Gevorg/Kevork/Kevorg=Գև/Gev,Ժորա/Zhora Հակոբ/Hakob/Hagop/Agop=Հակո/Hako,Հակոբիկ/Hakobik "
    "Սարգիս/Sargis/Sarkis=Սաքո/Sako,Սարգո/Sargo Գրիգոր/Grigor/Krikor=Գրիշա/Grisha,Գրիգ/Grig "
    "Կարապետ/Karapet/Garabed=Կարո/Karo Պետրոս/Petros/Bedros=Պետո/Peto,Պետիկ/Petik "
    "Տիգրան/Tigran/Dikran=Տիգո/Tigo,Տիկո/Tiko Արամ/Aram=Արամիկ/Aramik "
    "Վարդան/Vardan/Vartan=Վարդանիկ/Vardanik Հայկ/Hayk/Haig/Haik=Հայկո/Hayko "
    "Մկրտիչ/Mkrtich/Mgrdich=Մկո/Mko,Մուկուչ/Mukuch Արմեն/Armen=Արմո/Armo,Արմենչիկ/Armenchik "
    "Արթուր/Artur/Arthur=Արթ/Art,Արթուրիկ/Arturik Սամվել/Samvel=Սամո/Samo,Սամվելիկ/Samvelik "
    "Գագիկ/Gagik/Kakig=Գագո/Gago Երվանդ/Yervand/Yervant=Երո/Yero "
    "Ռուբեն/Ruben/Rouben=Ռուբիկ/Rubik,Ռուբո/Rubo Լևոն/Levon/Leon=Լյովիկ/Lyovik,Լևոնիկ/Levonik "
    "Նարեկ/Narek/Nareg=Նարո/Naro Վահե/Vahe/Vahé=Վահիկ/Vahik "
    "Դավիթ/Davit/David=Դավո/Davo,Դավիթիկ/Davitik Հրաչյա/Hrachya/Hrachia=Հրաչ/Hrach,Հրաչիկ/Hrachik "
    "Հարություն/Harutyun/Haroutioun/Artin=Հարութ/Harut Ստեփան/Stepan/Stephan=Ստյոպա/Styopa "
    "Արտաշես/Artashes/Ardashes=Արտուշ/Artush,Արտաշ/Artash "
    "Միքայել/Mikayel/Mikael/Michael=Միքո/Miko,Միշա/Misha "
    "Խաչատուր/Khachatur/Khatchadour=Խաչիկ/Khachik,Խաչո/Khacho "
    "Էդուարդ/Eduard/Edward=Էդիկ/Edik,Էդո/Edo Ռոբերտ/Robert=Ռոբ/Rob,Ռոբիկ/Robik "
    "Գարեգին/Garegin/Karekin=Գարիկ/Garik,Գարո/Garo Վազգեն/Vazgen/Vasken=Վազո/Vazo,Վազգո/Vazgo "
    "Աշոտ/Ashot/Ashod=Աշոտիկ/Ashotik Բագրատ/Bagrat/Pakrad=Բագո/Bago",
    "Անահիտ/Anahit/Anahid=Անո/Ano,Անուշ/Anush Մարիամ/Mariam/Maryam=Մարո/Maro,Մարի/Mari "
    "Աննա/Anna=Անյա/Anya,Անուշ/Anush Հասմիկ/Hasmik/Hasmig=Հասո/Haso "
    "Գայանե/Gayane/Gayaneh/Kayane=Գայա/Gaya,Գայուշ/Gayush Նարինե/Narine/Nariné=Նարո/Naro,Նարա/Nara "
    "Լուսինե/Lusine/Lousine=Լուս/Lus,Լուսիկ/Lusik "
    "Շուշանիկ/Shushanik/Shoushanig=Շուշան/Shushan,Շուշիկ/Shushik "
    "Զարուհի/Zaruhi/Zarouhi=Զարիկ/Zarik,Զարո/Zaro Թագուհի/Taguhi/Takouhi=Թագուշ/Tagush "
    "Սիրանուշ/Siranush/Siranoush=Սիրուշ/Sirush Արփինե/Arpine/Arpineh=Արփի/Arpi,Արփիկ/Arpik "
    "Աստղիկ/Astghik/Asdghig=Աստղ/Astgh Մարգարիտա/Margarita/Markarid=Մարգո/Margo,Ռիտա/Rita "
    "Կարինե/Karine/Carine Ռուզաննա/Ruzanna/Rouzanna=Ռուզան/Ruzan,Ռուզիկ/Ruzik "
    "Հռիփսիմե/Hripsime/Hripsimé=Հռիփսիկ/Hripsik,Հռիփո/Hripo "
    "Հեղինե/Heghine/Heghiné=Հեղուշ/Heghush,Հեղիկ/Heghik Անի/Ani "
    "Սաթենիկ/Satenik/Satenig=Սաթո/Sato,Սաթիկ/Satik Վարդուհի/Varduhi/Vartouhi=Վարդուշ/Vardush "
    "Նունե/Nune/Noune=Նունուշ/Nunush Տաթևիկ/Tatevik/Datevig=Տաթև/Tatev,Տաթ/Tat "
    "Սյուզաննա/Syuzanna/Suzanna/Susanna=Սյուզի/Syuzi,Սյուզան/Syuzan "
    "Լիլիթ/Lilit/Lilith=Լիլ/Lil,Լիլո/Lilo Մելինե/Meline/Melineh=Մելի/Meli "
    "Գոհար/Gohar/Kohar=Գոհարիկ/Goharik Քրիստինե/Kristine/Christine=Քրիս/Kris,Քրիստ/Krist "
    "Արմինե/Armine/Armineh=Արմի/Armi Սոնա/Sona=Սոնիկ/Sonik Ելենա/Yelena/Elena=Լենա/Lena "
    "Արաքսյա/Araksya/Araxia=Արաքս/Araks Ծովինար/Tsovinar/Dzovinar=Ծովիկ/Tsovik",
    "Հարությունյան/Harutyunyan/Haroutunian Գրիգորյան/Grigoryan/Krikorian "
    "Սարգսյան/Sargsyan/Sarkisian/Sarkissian Հովհաննիսյան/Hovhannisyan/Hovannisian/Ohanessian "
    "Պետրոսյան/Petrosyan/Bedrossian/Petrosian Խաչատրյան/Khachatryan/Khachaturian "
    "Մարտիրոսյան/Martirosyan/Mardirossian Հակոբյան/Hakobyan/Hagopian "
    "Ղազարյան/Ghazaryan/Kazarian/Ghazarian Կարապետյան/Karapetyan/Garabedian "
    "Մկրտչյան/Mkrtchyan/Mgrdichian Գևորգյան/Gevorgyan/Kevorkian Վարդանյան/Vardanyan/Vartanian "
    "Ստեփանյան/Stepanyan/Stepanian Դավթյան/Davtyan/Tavitian Պողոսյան/Poghosyan/Boghossian "
    "Ավետիսյան/Avetisyan/Avedisian Բաբայան/Babayan/Babaian Մանուկյան/Manukyan/Manoukian "
    "Աբրահամյան/Abrahamyan/Abrahamian Սիմոնյան/Simonyan/Simonian Աղաջանյան/Aghajanyan/Aghajanian "
    "Բաղդասարյան/Baghdasaryan/Bagdasarian Զաքարյան/Zakaryan/Zakarian Թումանյան/Tumanyan/Toumanian "
    "Մինասյան/Minasyan/Minassian Մելքոնյան/Melkonyan/Melkonian Առաքելյան/Arakelyan/Arakelian "
    "Ասատրյան/Asatryan/Asadourian Խաչիկյան/Khachikyan/Khatchikian Նազարյան/Nazaryan/Nazarian "
    "Գասպարյան/Gasparyan/Kasparian Իսահակյան/Isahakyan/Issahakian Սահակյան/Sahakyan/Sahakian "
    "Տեր-Պետրոսյան/Ter-Petrosyan/Der-Bedrosian Տեր-Հովհաննիսյան/Ter-Hovhannisyan/Der-Hovanessian "
    "Մուրադյան/Muradyan/Mouradian Մելիքյան/Melikyan/Melikian Նալբանդյան/Nalbandyan/Nalbandian "
    "Արզումանյան/Arzumanyan/Arzoumanian Քոչարյան/Kocharyan/Kotcharian Փաշինյան/Pashinyan/Pashinian "
    "Ազնավուրյան/Aznavuryan/Aznavourian Եղիազարյան/Yeghiazaryan/Yeghiazarian "
    "Երիցյան/Yeritsyan/Yeritzian Չարենց/Charents/Tcharents Կոստանյան/Kostanyan/Kostanian "
    "Վարդապետյան/Vardapetyan/Vartabedian Դանիելյան/Danielyan/Danielian "
    "Ալեքսանյան/Aleksanyan/Alexanian Ոսկանյան/Voskanyan/Voskanian Ճանիկյան/Chanikyan/Janigian",
    frozenset(),
    0.2,
)
THAI = Culture(
    "thai",
    0.08,
    "สมชาย/Somchai/Somchay=หมู/Moo,ชาย/Chai สมศักดิ์/Somsak=ศักดิ์/Sak,ต๋อง/Tong "
    "ณัฐพล/Nattapon/Natthaphon/Nuttapol=นัท/Nat,บอล/Ball "
    "ธนวัฒน์/Thanawat/Tanawat=วัฒน์/Wat,เบียร์/Beer กิตติพงษ์/Kittipong/Kittiphong=กิต/Kit,เอ/A "
    "วรวุฒิ/Worawut/Voravut=วุฒิ/Wut,โจ/Joe พงศกร/Pongsakorn/Phongsakon=ปอนด์/Pond,กร/Korn "
    "อนุชา/Anucha=ชา/Cha,นุ/Nu ประเสริฐ/Prasert/Prasoet=เสริฐ/Sert,เล็ก/Lek "
    "สุรชัย/Surachai=ชัย/Chai,แดง/Daeng วิชัย/Wichai/Vichai=ชัย/Chai,ตี๋/Tee "
    "ธีรพงศ์/Teerapong/Thiraphong=บอย/Boy อภิชาติ/Apichat/Aphichat=ชาติ/Chat,หนุ่ม/Num "
    "ชัยวัฒน์/Chaiwat/Chaivat=อ๊อด/Ood,วัฒน์/Wat ภานุพงศ์/Panupong/Phanuphong=นุ/Nu,อาร์ม/Arm "
    "ศุภชัย/Supachai/Suphachai=ต้น/Ton ปรีชา/Preecha/Pricha=ชา/Cha,ป้อม/Pom มานะ/Mana=นะ/Na "
    "จักรพันธ์/Jakkrapan/Chakkraphan=จักร/Jak,แจ็ค/Jack รัฐพล/Rattapon/Ratthaphon=แบงค์/Bank "
    "ธนากร/Thanakorn/Tanakon=กอล์ฟ/Golf นพดล/Noppadon/Nopphadon=นพ/Nop,ดล/Don "
    "ณรงค์/Narong=รงค์/Rong,โต/Toh วีระ/Weera/Veera/Wira=หมี/Mee "
    "กฤษณะ/Kritsana/Krisana=กฤษ/Krit,นิว/New พีรพัฒน์/Peerapat/Phiraphat=พี/Pee,บีม/Beam "
    "ภูมิ/Phum/Poom=ภู/Phu ชนะชัย/Chanachai=ชนะ/Chana,เต้/Tae "
    "สิทธิชัย/Sittichai/Sitthichai=สิทธิ์/Sit,หนึ่ง/Nueng อาทิตย์/Arthit/Athit=ทิตย์/Thit,ซัน/Sun "
    "ยุทธนา/Yuttana/Yutthana=ยุทธ/Yut,เปิ้ล/Ple",
    "สุภาพร/Supaporn/Suphaphon=พร/Porn,แอ๋ว/Aew กนกวรรณ/Kanokwan/Kanokvan=กิ๊ฟ/Gift,วรรณ/Wan "
    "ณัฐธิดา/Nattida/Natthida=แนน/Nan,ดา/Da พรทิพย์/Porntip/Phonthip=ทิพย์/Tip,ปุ้ย/Pui "
    "สมหญิง/Somying=หญิง/Ying,อ้อย/Oy วรรณา/Wanna/Vanna=นา/Na,นก/Nok สุนิสา/Sunisa=นิ/Ni,มายด์/Mind "
    "อรทัย/Orathai/Oratai=อร/Orn,ต่าย/Tai จิราพร/Jiraporn/Chiraphon=จิ๊บ/Jib,พร/Porn "
    "ศิริพร/Siriporn/Siriphon=พร/Porn,ตุ๊ก/Took นภัสสร/Napatsorn/Naphatson=เนย/Noey "
    "ปิยะดา/Piyada=ดา/Da,ปิ่น/Pin รัตนา/Rattana/Ratana=นา/Na,แดง/Daeng "
    "มาลี/Malee/Mali=ลี/Lee,หมวย/Muay ธิดารัตน์/Thidarat/Tidarat=ฝน/Fon,รัตน์/Rat "
    "พิมพ์ชนก/Pimchanok/Phimchanok=พิม/Pim,ใบเฟิร์น/Baifern สุกัญญา/Sukanya=กัญ/Kan,หน่อย/Noi "
    "ชุติมา/Chutima=แอม/Am,ชุ/Chu วิภาวรรณ/Wipawan/Vipawan=วิ/Wi,หลิน/Lin "
    "เพ็ญศรี/Pensri/Phensi=เพ็ญ/Pen,ศรี/Sri ลัดดา/Ladda/Latda=ดา/Da,ไก่/Kai "
    "อรุณี/Arunee/Aruni=นี/Nee,อุ๋ย/Ui สายฝน/Saifon/Saiphon=ฝน/Fon "
    "กัลยา/Kanlaya/Kalaya=กัล/Kan,ก้อย/Koy ดวงใจ/Duangjai/Duangchai=ดวง/Duang,ใจ/Jai "
    "นันทนา/Nantana/Nanthana=นัน/Nan,เจี๊ยบ/Jeab ปวีณา/Paweena/Pawina=วี/Wee,เบล/Belle "
    "ธนพร/Thanaporn/Tanaporn=มิ้นท์/Mint,พลอย/Ploy เบญจมาศ/Benjamas/Benchamat=เบญ/Ben,เบลล์/Bell "
    "อัญชลี/Anchalee/Anchali=อัญ/An,แอน/Ann กมลชนก/Kamonchanok/Kamolchanok=เมย์/May,กมล/Kamon "
    "วราภรณ์/Waraporn/Varaporn=อ้อ/Or,ภรณ์/Porn",
    "แสงทอง/Saengthong/Sangthong บุญมี/Boonmee/Bunmi ทองดี/Thongdee/Tongdee สุขใจ/Sukjai/Sukchai "
    "แก้วมณี/Kaewmanee/Kaeomani ศรีสุข/Srisuk/Sisuk วงศ์สวัสดิ์/Wongsawat/Wongsawas "
    "เจริญสุข/Charoensuk/Jaroensook สุวรรณ/Suwan/Suvarn สายทอง/Saithong/Saitong "
    "มณีรัตน์/Maneerat/Manirat จันทร์เพ็ญ/Chanpen/Janpen ชัยมงคล/Chaimongkol/Chaimongkon "
    "พรหมสุวรรณ/Promsuwan/Phromsuwan รุ่งเรือง/Rungrueang/Rungruang "
    "อินทรสุวรรณ/Intarasuwan/Inthrasuwan ใจดี/Jaidee/Chaidi ปัญญาดี/Panyadee/Panyadi "
    "บุญเรือง/Boonruang/Bunrueang คงเจริญ/Kongcharoen/Khongcharoen สมบูรณ์/Somboon/Sombun "
    "พูลสวัสดิ์/Poolsawat/Phunsawat ศรีวิไล/Sriwilai/Siwilai ชินวัตร/Shinawatra/Chinnawat "
    "เวชชาชีวะ/Vejjajiva/Wetchachiwa จันทร์โอชา/Chan-ocha/Janocha ทองสุข/Thongsuk/Tongsook "
    "แซ่ลิ้ม/Saelim/Sae+Lim แซ่ตั้ง/Saetang/Sae+Tang แซ่ลี้/Saelee/Sae+Lee แซ่โง้ว/Saengow/Sae+Ngow "
    "หอมหวล/Homhuan/Homhual ดวงแก้ว/Duangkaew/Duangkaeo สุขสวัสดิ์/Suksawat/Sooksawat "
    "อ่อนน้อม/Onnom/Ornnom นาคสวัสดิ์/Naksawat/Nagasvasti ปานทอง/Panthong/Parnthong "
    "วิเศษศรี/Wisetsri/Visetsri เพชรรัตน์/Phetcharat/Petcharat กิตติวงศ์/Kittiwong/Kittivong "
    "พงษ์พันธุ์/Pongpan/Phongphan สิริวัฒน์/Siriwat/Sirivat ธรรมรักษ์/Thammarak/Tammarak "
    "ยิ้มแย้ม/Yimyaem/Yimyam สุทธิพงษ์/Suttipong/Sutthiphong ชูศรี/Choosri/Chusi "
    "นิลวงศ์/Nilwong/Ninlawong พิทักษ์ไทย/Pitakthai/Phithakthai บุนนาค/Bunnag/Bunnak สารสิน/Sarasin "
    "เทพสุทิน/Thepsutin/Thepsuthin ศรีสะอาด/Srisaard/Sisaat",
    frozenset(),
    0.3,
)
BENGALI = Culture(
    "bengali",
    0.09,
    "রফিকুল/Rafiqul/Rofiqul=রফিক/Rafiq,বাবু/Babu আনিসুর/Anisur=আনিস/Anis "
    "শফিকুল/Shafiqul/Shofiqul=শফিক/Shafiq,লিটন/Liton মোহাম্মদ/Mohammad/Muhammad/Md. "
    "জাহাঙ্গীর/Jahangir/Zahangir=খোকন/Khokon মাহমুদুল/Mahmudul=মাহমুদ/Mahmud,রাসেল/Rasel "
    "তৌহিদুল/Towhidul/Touhidul=তৌহিদ/Touhid আশরাফুল/Ashraful=আশরাফ/Ashraf,রুবেল/Rubel "
    "নজরুল/Nazrul/Nojrul=নজু/Noju সাইফুল/Saiful=সাইফ/Saif,টিপু/Tipu মিজানুর/Mizanur=মিজান/Mizan "
    "কামরুল/Kamrul/Qamrul=স্বপন/Swapan হাবিবুর/Habibur=হাবিব/Habib আব্দুল/Abdul/Abdool আবুল/Abul "
    "শাহরিয়ার/Shahriar/Shahriyar=শাহেদ/Shahed,শুভ/Shuvo ইমরান/Imran/Emran=ইমু/Imu "
    "সুব্রত/Subrata/Subroto=বাপ্পা/Bappa,সুবু/Subu অনিরুদ্ধ/Aniruddha=অনি/Ani,রুদ্র/Rudra "
    "শুভঙ্কর/Shubhankar/Subhankar=শুভ/Shubho অরিন্দম/Arindam/Orindom=অরি/Ori,বুবাই/Bubai "
    "সৌরভ/Sourav/Saurav=গুলু/Gulu দেবাশীষ/Debashis/Debasish=দেবু/Debu "
    "সঞ্জয়/Sanjay/Sanjoy=সঞ্জু/Sanju অমিতাভ/Amitabha/Amitava=অমিত/Amit,বাবলু/Bablu "
    "প্রদীপ/Pradip/Pradeep=দীপু/Dipu সত্যজিৎ/Satyajit=মানিক/Manik পার্থ/Partha=বাপি/Bapi "
    "কৌশিক/Kaushik/Koushik=টুবাই/Tubai বিশ্বজিৎ/Biswajit/Bishwajit=বিশু/Bishu "
    "তাপস/Tapas/Tapash=তপু/Topu অভিজিৎ/Abhijit/Avijit=অভি/Avi,জিৎ/Jeet "
    "রবীন্দ্রনাথ/Rabindranath=রবি/Rabi অর্ণব/Arnab/Arnob=গোগোল/Gogol",
    "ফাতেমা/Fatema/Fatima=ফাতু/Fatu,মুন্নি/Munni নাসরিন/Nasrin/Nasreen=রুমা/Ruma "
    "শাহনাজ/Shahnaz/Shahnaj=শানু/Shanu রোকেয়া/Rokeya/Ruqaiya=রুকু/Ruku "
    "তাহমিনা/Tahmina/Tahmeena=মিনা/Mina,মিনু/Minu সুলতানা/Sultana আয়েশা/Ayesha/Aisha=আশা/Asha "
    "জান্নাতুল/Jannatul/Zannatul=জান্নাত/Jannat,তন্বী/Tonni "
    "ফারজানা/Farzana/Farjana=ফারু/Faru,লিজা/Liza শারমিন/Sharmin/Sharmeen=শাম্মী/Shammi "
    "রাবেয়া/Rabeya/Rabia=রাবু/Rabu নুসরাত/Nusrat/Nusrath=নুসু/Nusu,মিম/Mim "
    "খালেদা/Khaleda/Khalida=পুতুল/Putul হাসিনা/Hasina=হাসু/Hasu সাবরিনা/Sabrina=সাবা/Saba "
    "মাহফুজা/Mahfuza/Mahfuja=বিউটি/Beauty শর্মিষ্ঠা/Sharmistha/Sarmistha=শর্মি/Sharmi,রিঙ্কু/Rinku "
    "মৌসুমী/Mousumi/Moushumi=মৌ/Mou অনন্যা/Ananya/Anannya=অনু/Anu,তিতলি/Titli "
    "সুচিত্রা/Suchitra=রমা/Rama,সুচি/Suchi স্বাতী/Swati/Swathi=টুম্পা/Tumpa "
    "ইন্দ্রাণী/Indrani=ইন্দু/Indu,মাম্পি/Mampi পারমিতা/Paramita/Paromita=পারো/Paro,মিতা/Mita "
    "রূপা/Rupa/Roopa দেবযানী/Debjani/Devjani=দেবী/Debi,মামণি/Mamoni "
    "শ্রাবণী/Shrabani/Sraboni=বনি/Boni কাকলি/Kakoli/Kakali=কলি/Koli "
    "তনুশ্রী/Tanushree/Tanusree=তনু/Tanu,বুড়ি/Buri "
    "সুস্মিতা/Susmita/Sushmita=সুমি/Sumi,মিষ্টি/Mishti ঝুমা/Jhuma/Jhooma "
    "মধুমিতা/Madhumita=মধু/Madhu,টুকটুকি/Tuktuki অপর্ণা/Aparna/Oporna=রিনা/Rina,অপু/Apu "
    "লক্ষ্মী/Lakshmi/Laxmi রত্না/Ratna/Rotna",
    "রহমান/Rahman/Rehman ইসলাম/Islam হোসেন/Hossain/Hussain/Hossen আহমেদ/Ahmed/Ahmad "
    "চৌধুরী/Chowdhury/Choudhury/Chaudhuri খান/Khan আলম/Alam উদ্দিন/Uddin/Uddeen হক/Haque/Hoque/Huq "
    "করিম/Karim/Kareem সরকার/Sarkar/Sarker মিয়া/Miah/Mia/Miya শেখ/Sheikh/Shaikh "
    "তালুকদার/Talukder/Talukdar মজুমদার/Majumdar/Mazumder ভূঁইয়া/Bhuiyan/Bhuyan "
    "শিকদার/Sikder/Shikdar হাওলাদার/Howlader/Hawlader মোল্লা/Molla/Mollah আক্তার/Akter/Akhtar/Akther "
    "বেগম/Begum খাতুন/Khatun/Khatoon পাটোয়ারী/Patwary/Patwari প্রামাণিক/Pramanik/Paramanik "
    "মুখার্জী/Mukherjee/Mukherji/Mukhopadhyay ব্যানার্জী/Banerjee/Banerji/Bandyopadhyay "
    "চ্যাটার্জী/Chatterjee/Chatterji/Chattopadhyay গাঙ্গুলী/Ganguly/Ganguli/Gangopadhyay "
    "চক্রবর্তী/Chakraborty/Chakravarty/Chakrabarti "
    "ভট্টাচার্য/Bhattacharya/Bhattacharjee/Bhattacharyya ঘোষ/Ghosh/Ghose বসু/Bose/Basu "
    "মিত্র/Mitra/Mitter দত্ত/Dutta/Datta/Dutt সেন/Sen সেনগুপ্ত/Sengupta/Sen+Gupta "
    "দাশগুপ্ত/Dasgupta/Das+Gupta দাস/Das/Dass রায়/Roy/Ray সাহা/Saha/Shaha পাল/Paul/Pal দে/Dey/De "
    "নন্দী/Nandy/Nandi কুণ্ডু/Kundu/Kundoo বিশ্বাস/Biswas/Bishwas মণ্ডল/Mondal/Mandal কর/Kar "
    "গুহ/Guha চন্দ/Chanda লাহিড়ী/Lahiri/Lahiry সান্যাল/Sanyal ঠাকুর/Tagore/Thakur "
    "বড়ুয়া/Barua/Boruah হালদার/Halder/Haldar নাথ/Nath ভৌমিক/Bhowmik/Bhaumik",
    frozenset(),
    0.2,
)
IRISH = Culture(
    "irish",
    0.12,
    "Patrick/Pádraig/Padraic=Paddy,Pat,Podge Seán/Sean/Shaun=Seánie,Johnny "
    "Michael/Mícheál/Micheál=Mick,Mike,Mickey,Haulie James/Séamus/Seamus=Jimmy,Jim,Shay,Jem "
    "William/Liam=Billy,Willie,Will Eoin/Owen/Eoghan Cormac/Cormack=Mac "
    "Dermot/Diarmuid/Diarmaid=Dermo,Derry Tadhg/Timothy/Tadgh=Tim,Timmy,Thady "
    "Conor/Connor/Conchúr=Con Cillian/Killian Oisín/Oisin=Osh Fionn/Finn Ciarán/Kieran/Ciaran=Kier "
    "Brendan/Breandán=Bren Declan/Deaglán=Dec,Deco Colm/Colum Denis/Donncha/Donnacha=Dinny,Den "
    "Aidan/Aodhán=Aido Éamonn/Eamon/Edmund=Ned,Eamo Fergal/Fearghal=Ferg,Fergie "
    "Gerard/Gearóid=Ger,Gerry Niall/Neil Francis/Proinsias=Frank,Frankie Rory/Ruairí/Ruairi=Ror "
    "Thomas/Tomás=Tommy,Tom,Tomo Barry/Barra=Baz Bartholomew/Parthalán=Bartley,Batt "
    "Cathal/Charles=Charlie Daniel/Dónal/Donal=Danny,Dan David/Daithí=Dave,Davy "
    "Stephen/Stiofán=Ste,Stevie,Steo Christopher/Críostóir=Christy,Kit Cian/Kian "
    "Jeremiah/Diarmuid=Jerry,Jer,Darby",
    "Mary/Máire=Molly,Mamie,Moll,May Bridget/Bríd/Brigid=Breda,Bridie,Biddy,Delia "
    "Margaret/Mairéad/Maighréad=Peig,Peggy,Mags,Madge Siobhán/Siobhan=Shiv Sinéad/Sinead "
    "Aoife/Aoiffe=Eef Niamh/Neeve/Neve Gráinne/Grainne/Grania Caoimhe/Keeva=Keev "
    "Orla/Órla/Orlaith=Orls Róisín/Roisin/Rosheen=Ro,Rosie "
    "Catherine/Caitríona/Catriona=Kitty,Kate,Cáit,Tríona Eileen/Eibhlín/Eveleen=Eily,Nell "
    "Elizabeth/Eilís/Eilish=Lizzie,Betty,Lil Nora/Nóra/Honora=Nonie,Noreen,Norrie "
    "Sarah/Sorcha=Sally,Sadie Deirdre/Deirdra=Dee Fionnuala/Finola=Nuala,Fin Clodagh=Clo "
    "Maeve/Méabh/Medb=Mae Ciara/Keira/Kiera Úna/Una/Oonagh Áine/Anne/Anya=Annie,Nancy "
    "Saoirse/Sersha=Sersh Philomena/Filomena=Phil,Mena Bernadette/Bearnairdín=Bernie,Detta "
    "Josephine/Seosaimhín=Josie,Jo Imelda=Mel,Melda Sheila/Síle/Sheelagh Aisling/Ashling/Aislinn=Ash "
    "Johanna/Hannah=Nan,Hannie,Jo Dympna/Damhnait=Dymps Majella Assumpta",
    "Murphy Kelly/O'Kelly O'Sullivan/Sullivan Walsh/Walshe/Breathnach Byrne/O'Byrne/Byrnes "
    "O'Brien/O'Bryan Ryan O'Connor/O'Conor/Connor O'Neill/O'Neil O'Reilly/Reilly Doyle "
    "McCarthy/MacCarthy Gallagher/O'Gallagher/Gallaher Doherty/O'Doherty/Dougherty Kennedy Lynch "
    "Murray Quinn McLoughlin/McLaughlin/MacLoughlin O'Carroll/Carroll Connolly Conneely "
    "Daly/O'Daly/Daley O'Connell/Connell Dunne/Dunn Brennan Burke/de+Búrca/Bourke Collins Clarke "
    "Fitzgerald/FitzGerald Fitzpatrick/FitzPatrick Farrell/O'Farrell Hughes Moran Nolan Power "
    "Healy/Hely O'Leary/Leary Kavanagh/Cavanagh Keane/Kane/Kean Keogh/Kehoe/Keough O'Mahony/Mahony "
    "O'Shea/Shea Donnelly McGrath/Magrath Maguire/McGuire O'Donoghue/O'Donohue/Donoghue "
    "O'Donnell/O'Donel Mulcahy Hennessy/Hennessey Hanrahan Geoghegan Tierney "
    "MacDermott/McDermott/MacDermot Joyce/Seoighe Molloy/Mulloy Foley Sheehan Heaney Cusack",
    frozenset({"double", "middle"}),
)
CATALAN = Culture(
    "catalan",
    0.10,
    "Josep/José=Pep,Pitu,Pepet Joan/Juan=Joanet,Juanito Jordi/Jorge=Jordiet "
    "Francesc/Francisco=Cesc,Quico,Xesc,Siscu Antoni/Antonio=Toni,Tonet Jaume/Jaime=Jaumet,Met "
    "Miquel/Miguel=Miquelet,Quel Pere/Pedro=Peret,Perico Lluís/Luis=Lluïset,Sito "
    "Manuel/Manel=Manolo,Lolo Xavier/Javier/Xabier=Xavi Carles/Carlos=Carlets "
    "Albert/Alberto=Berto,Tito Ramon/Ramón=Moncho,Mon,Ramonet Marc/Marcos Oriol=Uri "
    "Joaquim/Joaquín=Quim,Ximo,Quimet Salvador=Vador,Voro Vicenç/Vicente=Cento,Vicentet "
    "Enric/Enrique=Quique,Ric Bartomeu/Bartolomé=Tomeu,Tolo Rafael=Rafa,Rafel "
    "Ignasi/Ignacio/Iñaki=Nasi,Nacho Agustí/Agustín=Tinet,Gusti Guillem/Guillermo=Guille "
    "Andreu/Andrés=Andreuet Pau/Pablo=Pauet Eduard/Eduardo=Edu Alexandre/Alejandro=Àlex,Xandri "
    "Gerard/Gerardo=Geri Sergi/Sergio Narcís/Narciso=Ciset Esteve/Esteban Domènec/Domingo=Mingo Aitor",
    "Maria/María=Marieta,Mariona Montserrat/Monserrat=Montse,Rat,Muntsa Núria/Nuria=Nuri "
    "Mercè/Mercedes=Merche,Merceditas Carme/Carmen=Carmeta,Mamen "
    "Concepció/Concepción=Conxita,Conxa,Concha Dolors/Dolores=Lola,Loli,Lolita Rosa=Roseta,Rosita "
    "Josefina/Josepa=Fina,Pepita Francesca/Francisca=Cesca,Paquita,Xisca Teresa=Tere,Tresa "
    "Antònia/Antonia=Toñi,Tonieta Margarida/Margarita=Marga,Guida Isabel/Elisabet=Bel,Isa,Bet Marta "
    "Anna/Ana=Aneta Eulàlia/Eulalia=Laia,Lali Joana/Juana=Joaneta Elisenda=Eli "
    "Assumpció/Asunción=Assumpta,Susi Catalina/Caterina=Cati,Cata Magdalena=Malena,Lena "
    "Glòria/Gloria=Glori Pilar=Pili,Piluca Immaculada/Inmaculada=Imma,Inma "
    "Alexandra/Alejandra=Àlex,Sandra Cristina=Cris,Tina Gemma/Gema Mireia/Mireya=Mire Aina "
    "Itziar/Itxiar=Itzi Remei/Remedios=Reme Encarnació/Encarnación=Encarna Meritxell=Meri,Txell "
    "Georgina=Gina",
    "Garcia/García Martínez/Martinez López/Lopez Vila/Vilà Ferrer Puig Serra Soler/Solé Roca Font "
    "Vidal Pujol Martí/Marti Rovira Giménez/Jiménez/Ximénez Bosch Casals Esteve/Esteva Sala/Sales "
    "Riera Prat/Prats Torres/Torras Camps Costa Mas Oliver Ribas/Rivas Valls Sans/Sanz Pons Bonet "
    "Fuster Domènech/Doménech Figueras/Figueres Montaner Llopis Miró/Miro Casas/Cases Ventura "
    "Carbonell Cardona Sabater/Sabaté Barceló/Barcelo Gual Mestre/Mestres Ballester Escolà/Escola "
    "Comas/Coma Ripoll Sunyer/Suñer Companys Dalmau Güell/Guell Batlle/Batllé Castells Verdaguer "
    "Etxeberria/Echevarría/Echeverría Agirre/Aguirre Zubizarreta Ibarra/Ybarra",
    frozenset({"two-families"}),
)
FILIPINO = Culture(
    "filipino",
    0.11,
    "Jose/José=Joey,Pepe,Jojo Roberto/Robert=Bobby,Bert,Obet Francisco/Francis=Kiko,Isko,Paquito "
    "Fernando/Ferdinand=Ferdie,Nanding,Nando Eduardo/Edward=Eddie,Edong "
    "Antonio/Anthony=Tony,Tonton,Tonyo Ricardo/Richard=Ric,Carding,Cardo "
    "Manuel/Emmanuel=Manny,Maning Leonardo=Nards,Nardo,Leo Benigno=Ninoy,Noynoy Rogelio=Roger,Gelio "
    "Rodrigo=Rody,Digong Juan/Juanito=Johnny,Juaning Ramon=Mon,Monching Carlos/Carlo=Caloy,Charlie "
    "Miguel/Michael=Migs,Mike,Miggy Rafael/Raphael=Paeng,Raffy Alfredo=Fred,Pidong "
    "Enrique=Ricky,Iking Ernesto=Erning,Nesto,Ernie Reynaldo/Reinaldo=Rey,Naldo Romeo=Romy,Meyong "
    "Danilo=Danny,Nilo Vicente=Enteng,Vic Gregorio=Goryo,Greg Mark+Anthony/Marc+Anthony=Mac,Mark "
    "John+Paul/Johnpaul=JP,Paul Christian/Kristian=Ian,Chris Angelito/Angelo=Lito,Gelo "
    "Wilfredo/Wilfred=Willy,Fredo Bienvenido=Ben,Benny Andres/Andrew=Andoy,Andy Jejomar=Jojo "
    "Ronaldo/Ronald=Ron,Naldo Arnel=Nel",
    "Maria/Ma.=Mary,Ria Maria+Theresa/Ma.+Theresa/Ma.+Teresa=Tess,Tessie,Marites "
    "Maria+Cristina/Ma.+Cristina/Ma.+Christina=Tina,Ting "
    "Maria+Luisa/Ma.+Luisa/Marialuisa=Malou,Marilou Maria+Victoria/Ma.+Victoria=Marivic,Vicky "
    "Corazon=Cory,Cora Imelda=Meldy,Mel Concepcion=Connie,Chit,Chona Rosario=Charing,Charito,Chato "
    "Milagros=Mila,Mitos Remedios=Remy,Meding Dolores=Dolly,Loleng Josefina/Josephine=Josie,Pining "
    "Teresita=Tessie,Sita Lourdes=Lulu,Ludy Carmelita=Lita,Carmi,Mely Cristina/Christina=Tina,Kris "
    "Angelica/Angelika=Angel,Jelly Kristine/Christine=Tin,Tintin Jennifer/Jenifer=Jen,Jenny,Jheng "
    "Mary+Grace/Marygrace=Grace,Gracie Mary+Jane/Maryjane=MJ,Jane Rowena=Weng "
    "Catherine/Katherine=Cathy,Kat,Kaye Evangeline=Vangie,Eva Aurora=Auring,Au "
    "Esperanza=Espie,Pering Felicidad=Fely Gloria=Glo,Glory Rosalinda=Linda,Rose Estrella=Ester,Star "
    "Leticia/Letecia=Letty Zenaida/Zeneida=Zeny,Naida Princess=Cess Marilyn/Merlyn=Lyn,Malyn",
    "Santos Delos+Santos/de+los+Santos/Delossantos Reyes Delos+Reyes/de+los+Reyes Cruz "
    "Dela+Cruz/de+la+Cruz/Delacruz Bautista/Baptista Ocampo Garcia Mendoza Torres Castillo Flores "
    "Villanueva Ramos Castro Rivera Aquino Navarro Salazar Mercado Santiago Gonzales/Gonzalez Perez "
    "Hernandez Fernandez Tolentino Valdez/Valdes Dizon Domingo Pascual/Pasqual Aguilar David Mallari "
    "Manalo Gutierrez De+Guzman/Deguzman De+Leon/Deleon Magsaysay Macapagal Dimaculangan Catacutan "
    "Bayani Panganiban Pangilinan Lacson Cojuangco Sy/See Tan Lim Chua Ong Yap Teehankee/Tee+Han+Kee "
    "Tiongson Batungbakal Agbayani Salonga Ilagan Quiambao",
    frozenset({"double", "married-added", "middle"}),
)
GHANAIAN = Culture(
    "ghanaian",
    0.09,
    "Kwame/Kwamena/Kwamina=Ato,Kwamz Kofi/Koffi=Fiifi,Yoofi Kwasi/Akwasi/Kwesi=Siisi,Kwes "
    "Kojo/Kwadwo/Cudjoe=Jojo,Joojo Kwabena/Kobina/Kwabina=Kobby,Ebo Kwaku/Kweku=Kuuku,Abeeku "
    "Yaw/Yao=Ekow Emmanuel/Emanuel=Ema,Nuel,Manu Samuel=Sammy,Sam Ebenezer=Eben,Ebo "
    "Isaac/Isaak=Ike,Zac Joseph/Josef=Joe,Jojo Daniel=Danny,Dan Nana+Yaw/Nanayaw=Nana "
    "Nana+Kwame=Nana Papa+Kwesi/Paa+Kwesi=Paa,PK Osei Michael=Mike,Micky Francis=Frank,Franko Akoto "
    "Richard=Richie,Rich Stephen/Steven=Steve,Stevo Benjamin=Ben,Benji Prince Felix "
    "Augustine/Augustin=Gus,Austin Godfred/Godfried=Fred Nii+Armah=Nii Ebo Kwaku+Duah=Duah "
    "Patrick=Pat,Paddy George=Geo,Joojo Bernard=Ben,Bernie Yeboah Eugene/Eugen=Gene",
    "Akosua/Akosuah=Akos,Esi Adwoa/Adjoa/Ajoa=Adjo,Ewurajoa Abena/Abenaa=Abi,Araba "
    "Akua/Ekua=Kuukua,Aku Yaa/Yaah=Aba,Yaayaa Afia/Efua/Afua=Afi,Effie Ama/Amma=Ewurama Grace=Gracie "
    "Comfort Mercy=Mercie Abigail=Abi,Gail Patience=Pat,Pati Gifty=Gift Esther/Ester=Essie "
    "Nana+Ama/Nanaama=Nana Maame+Esi/Mame+Esi=Maame Serwaa/Serwah Agyeiwaa Afriyie/Afriyea "
    "Victoria=Vic,Vicky Elizabeth=Lizzy,Liz,Betty Josephine=Josie,Jose Beatrice=Bea,Betty "
    "Florence=Flo,Flora Dorcas Vida=Vi Rebecca/Rebekah=Becky Priscilla/Prisca=Prisci Joyce=Joy Mavis "
    "Georgina=Gina,Georgie Philomena=Phil,Mena Ernestina/Ernestine=Tina,Erne Charlotte=Charly,Lottie "
    "Naana",
    "Mensah/Mensa Owusu Asante Boateng Appiah/Apiah Osei Agyeman/Agyemang/Adjeman Opoku/Poku Addo "
    "Ofori Amoah/Amoa Antwi Acheampong/Akyeampong Agyei/Adjei/Adjaye Ansah/Ansa Sarpong "
    "Asamoah/Asamoa Gyan/Djan Nkrumah Danquah/Dankwa/Dankwah Busia Kufuor/Kuffour Mahama "
    "Yeboah/Yeboa Frimpong Boakye/Boachie Darko Bonsu Twumasi/Tumasi Donkor/Donkoh Quaye Nartey "
    "Lamptey Quartey Oduro Amponsah/Amponsa Kyei/Chei Gyasi Baffour/Bafour Amankwah/Amankwaa Ntim "
    "Ampofo Ababio Duah/Dua Asiedu Sowah Tetteh/Tettey Ankrah Aidoo Quansah/Kwansah Sackey/Sakyi "
    "Otoo Arthur Wiredu Amissah Eshun Aggrey Blankson Acquah/Aquah Tawiah",
    frozenset({"double", "married-added", "middle"}),
)

ELSEWHERE = Stock(
    (ROMANIAN, BULGARIAN, GEORGIAN, ARMENIAN, THAI, BENGALI, IRISH, CATALAN, FILIPINO, GHANAIAN),
    "Carpathia Dacia Transilvania Mureș Cetatea Rodopi Vitosha Balkan Trimontium Thracia Kazbegi "
    "Colchis Iberia Mtkvari Svaneti Ararat Sevan Masis Urartu Zvartnots Chaophraya Siam Erawan Lotus "
    "Naga Padma Jamuna Sonar Shapla Meghna Shannon Liffey Burren Claddagh Shamrock Tibidabo Canigó "
    "Garraf Montseny Costa Mayon Luzon Bayanihan Sampaguita Taal Ashanti Sankofa Adinkra Volta "
    "Baobab Kakum",
    "Wines Tiles Roses Spas Shipyards Minerals Cashmere Cognac Rugs Jewellers Silk Rice Jute "
    "Garments Leather Whiskey Dairy Pharma Cork Textiles Gems Bakeries Telecom Outsourcing Seafood "
    "Mangoes Cocoa Timber Shea Gold Batik Boatbuilders Insurance Logistics Hotels",
    "București Cluj-Napoca Iași Timișoara Sofia Plovdiv Varna Burgas Tbilisi Batumi Kutaisi Yerevan "
    "Gyumri Vanadzor Bangkok Chiangmai Phuket Korat Dhaka Chittagong Sylhet Kolkata Dublin Cork "
    "Galway Limerick Barcelona Girona Reus Manila Cebu Davao Accra Kumasi Tamale Takoradi",
    "Unirii Eminescu Vitosha Levski Rustaveli Aghmashenebeli Abovyan Mashtots Sukhumvit Silom "
    "Ratchadamri Gulshan Mirpur Chowringhee O'Connell Grafton Parnell Diagonal Gràcia Laietana Ayala "
    "Rizal Taft Nkrumah Oxford Ring Lavender Riverside Market Bell",
    "Winemaker|Rose Grower|Tour Operator|Cheesemonger|Customs Broker|Notary|Translator|Jeweller|"
    "Carpet Restorer|Ferry Captain|Garment Buyer|Quality Inspector|Textile Engineer|"
    "Call Centre Manager|Nurse|Publican|Software Tester|Horse Trainer|Cooper|Architect|"
    "Street Food Vendor|Muay Thai Coach|Seafarer|Agronomist|Cocoa Trader|Pharmacist|Bank Teller|"
    "Radio Presenter|Site Engineer|Choir Director",
    "yahoo.ro abv.bg mail.bg posta.ge mail.am hotmail.co.th bol-online.com eircom.net telefonica.net "
    "yahoo.com.ph yahoo.com.gh outlook.com",
)
