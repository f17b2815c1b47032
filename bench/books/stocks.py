"""Names, places and firms from which books are invented: two stocks that share no culture's list.

Written down by hand from common knowledge of how people are called, before there was a matcher. A name is
`as written/as also written/…`; what stands after `=` are its short forms. Figures learned on the first stock are tried
on the second.
"""

from dataclasses import dataclass

__all__ = ["HELD_OUT", "LEARNED", "Culture", "Stock"]


@dataclass(frozen=True, slots=True)
class Culture:
    """How people of one tongue are called: `share` of a book, and what their names do."""

    name: str
    share: float
    men: str
    women: str
    families: str
    does: frozenset[str] = frozenset()  # family-first, two-families, double, feminine, middle, patronymic, no-space
    script: float = 0.0  # how often a record is in their own script, which stands first in each name


@dataclass(frozen=True, slots=True)
class Stock:
    """A whole world's names; firms are made of two words, places are towns."""

    cultures: tuple[Culture, ...]
    firms: str
    trades: str
    towns: str
    streets: str
    roles: str
    domains: str


ENGLISH = Culture(
    "english",
    0.34,
    "Robert=Bob,Rob,Bobby William=Bill,Will,Liam James=Jim,Jimmy John=Jack,Johnny Michael=Mike,Mick Thomas=Tom,Tommy "
    "Richard=Rick,Dick,Richie Charles=Charlie,Chuck Joseph=Joe,Joey Edward=Ed,Ted,Eddie Daniel=Dan,Danny "
    "Matthew=Matt Anthony=Tony Andrew=Andy,Drew Steven/Stephen=Steve Kenneth=Ken Gregory=Greg Samuel=Sam "
    "Benjamin=Ben Alexander=Alex,Sandy Nicholas=Nick Patrick=Pat,Paddy Jonathan=Jon Peter=Pete David=Dave "
    "Christopher=Chris Timothy=Tim Lawrence/Laurence=Larry Ronald=Ron Henry=Harry,Hank Frederick=Fred Brian/Bryan "
    "Kevin Scott Paul Mark/Marc Eric/Erik Sean/Shawn/Shaun Adam Ryan Kyle Wayne Troy Dean Glen/Glenn",
    "Elizabeth=Liz,Beth,Betty,Lizzie Margaret=Maggie,Peggy,Meg Katherine/Catherine/Kathryn=Kate,Kathy,Katie "
    "Patricia=Pat,Trish Jennifer=Jen,Jenny Susan=Sue,Suzie Rebecca=Becky,Becca Deborah/Debra=Debbie Barbara=Barb "
    "Victoria=Vicky,Tori Abigail=Abby Alexandra=Alex,Sandra Christine=Chris,Tina Samantha=Sam Theresa/Teresa=Terry,Tess "
    "Dorothy=Dot,Dottie Virginia=Ginny Jacqueline=Jackie Pamela=Pam Cynthia=Cindy Judith=Judy Sandra=Sandy "
    "Nancy Laura Karen Sarah/Sara Anne/Ann Amy Emily Michelle/Michele Julie Megan/Meghan Heather Diane Tracy/Tracey "
    "Grace Hannah Rachel Lindsay/Lindsey Kelly Erin Holly April Dawn Joan Ruth Helen Alice Claire/Clare",
    "Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson/Thomson Evans Walker White Roberts "
    "Green Hall Wood Jackson Clarke/Clark Lewis Harris Cooper King Baker Turner Hill Ward Morris Moore Parker Cook/Cooke "
    "Bell Murphy O'Brien Kelly Ryan Walsh Byrne Doyle McCarthy/MacCarthy Gallagher Kennedy Reid/Reed/Read Fraser/Frazer "
    "Stewart/Stuart Campbell MacDonald/McDonald Murray Grant Sinclair Holloway Pemberton Ashworth Whitaker/Whittaker "
    "Fairfax Winterbourne Haversham Oakley Thackeray Blackwood Kingsley Hargreaves Pickering Lockhart Penrose Trevelyan "
    "Abernathy Barlow Carmichael Dunmore Eastwood Fletcher Goodwin Hathaway Ingram Jarvis Kendrick Langley Mercer Norwood "
    "Osgood Pritchard Quigley Ramsey Stafford Tillman Underhill Vance Wadsworth Yardley Atwood Bradshaw Crawford Dalton "
    "Ellsworth Fenwick Garrison Hayward Irving Jennings Kirby Lancaster Marlow Nash Ogden Prescott Ridley Sheffield "
    "Thornton Upton Vaughn/Vaughan Whitfield York Ainsley Bancroft Colby Denham Emerson Farley Gifford Hadley",
    frozenset({"middle", "double"}),
)
GERMAN = Culture(
    "german",
    0.10,
    "Johannes=Hans,Hannes Friedrich=Fritz Wilhelm=Willi Heinrich=Heinz Maximilian=Max Sebastian=Basti Andreas=Andi "
    "Jürgen/Juergen Jörg/Joerg Günter/Guenter/Günther Stefan/Stephan Wolfgang=Wolf Klaus/Claus Uwe Matthias/Mathias Jens "
    "Philipp/Philip Tobias=Tobi Rüdiger/Ruediger Björn/Bjoern Karl/Carl Lukas/Lucas Felix Florian=Flo Bernd Dieter Holger",
    "Katharina=Kathi,Käthe Elisabeth=Lisa,Elli Susanne=Susi Margarete=Grete Johanna=Hanna Ursula=Uschi Gabriele=Gabi "
    "Jutta Heike Anja Silke Birgit Petra Sabine Käthe/Kaethe Bärbel/Baerbel Ulrike=Uli Monika=Moni Franziska=Franzi "
    "Charlotte=Lotte Anneliese Hannelore Renate Sigrid Stefanie/Stephanie=Steffi Claudia Antje Wiebke Friederike",
    "Müller/Mueller Schmidt/Schmitt Schneider Fischer Weber Meyer/Meier/Maier Wagner Becker Schulz/Schultz Hoffmann/Hofmann "
    "Schäfer/Schaefer Koch Bauer Richter Klein Wolf/Wolff Schröder/Schroeder Neumann Schwarz Zimmermann Braun Krüger/Krueger "
    "Hartmann Lange Werner Krause Lehmann Köhler/Koehler Herrmann König/Koenig Mayer Kaiser Fuchs Vogel Jäger/Jaeger Groß/Gross "
    "Böhm/Boehm Seidel Brandt Haas Schreiber Dietrich Kühn/Kuehn Pohl Horn Busch Bergmann Voigt Sauer Arnold Pfeiffer "
    "Lindner Kellermann Oberhuber Achterberg Strohmeyer Wiesenthal Grünwald/Gruenwald Steinmetz Hohenfels Rabenau",
    frozenset({"double"}),
)
SPANISH = Culture(
    "spanish",
    0.10,
    "Francisco=Paco,Pancho José=Pepe Ignacio=Nacho Manuel=Manolo Antonio=Toño Enrique=Quique Alejandro=Alex Guillermo=Memo "
    "Jesús=Chucho Rafael=Rafa Fernando=Nando Santiago=Santi Luis Carlos Juan Pedro Diego Javier Miguel Andrés Álvaro Óscar "
    "Raúl Sergio Pablo Martín Tomás Ramón Julio Hugo Iván Rubén",
    "María=Mari Dolores=Lola Concepción=Concha Guadalupe=Lupe Isabel=Isa Mercedes=Merche Rosario=Charo Teresa=Tere "
    "Francisca=Paca Josefina=Pepa Ana Lucía Carmen Elena Pilar Beatriz Inés Sofía Marta Laura Paula Rocío Ángela Verónica "
    "Mónica Silvia Raquel Cristina Natalia Lourdes Ximena/Jimena",
    "García González Rodríguez Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Moreno Muñoz "
    "Álvarez Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Ramírez Serrano Blanco Molina Morales Suárez "
    "Ortega Delgado Castro Ortiz Rubio Marín Sanz Núñez Iglesias Medina Garrido Cortés Castillo Santos Lozano Guerrero Cano "
    "Prieto Méndez Cruz Calvo Gallego Vidal León Márquez Herrera Peña Flores Cabrera Campos Vega Fuentes Carrasco Etxeberria",
    frozenset({"two-families"}),
)
RUSSIAN = Culture(
    "russian",
    0.08,
    "Александр/Alexander/Aleksandr=Саша/Sasha,Шура/Shura Дмитрий/Dmitry/Dmitri/Dmitriy=Дима/Dima Сергей/Sergey/Sergei/Serguei "
    "Алексей/Alexey/Aleksei/Alexei=Лёша/Lyosha Евгений/Evgeny/Yevgeny/Evgenii=Женя/Zhenya Юрий/Yuri/Yury/Iurii "
    "Николай/Nikolay/Nikolai=Коля/Kolya Михаил/Mikhail/Michail=Миша/Misha Владимир/Vladimir=Вова/Vova,Володя/Volodya "
    "Иван/Ivan=Ваня/Vanya Андрей/Andrey/Andrei Павел/Pavel=Паша/Pasha Максим/Maxim/Maksim Илья/Ilya/Ilia Олег/Oleg Игорь/Igor",
    "Юлия/Yulia/Julia/Iuliia=Юля/Yulya Екатерина/Ekaterina/Yekaterina=Катя/Katya Анастасия/Anastasia/Anastasiya=Настя/Nastya "
    "Наталья/Natalia/Natalya=Наташа/Natasha Мария/Maria/Mariya=Маша/Masha Ольга/Olga=Оля/Olya Татьяна/Tatiana/Tatyana=Таня/Tanya "
    "Светлана/Svetlana=Света/Sveta Ирина/Irina=Ира/Ira Елена/Elena/Yelena=Лена/Lena Людмила/Lyudmila/Liudmila=Люда/Lyuda "
    "Дарья/Daria/Darya=Даша/Dasha Ксения/Ksenia/Xenia/Kseniya Вера/Vera Полина/Polina Анна/Anna=Аня/Anya",
    "Иванов/Ivanov Смирнов/Smirnov Кузнецов/Kuznetsov/Kuznecov Попов/Popov Васильев/Vasiliev/Vasilyev Петров/Petrov "
    "Соколов/Sokolov Михайлов/Mikhailov/Mikhaylov Новиков/Novikov Фёдоров/Fedorov/Fyodorov Морозов/Morozov Волков/Volkov "
    "Алексеев/Alekseev/Alexeev Лебедев/Lebedev Семёнов/Semenov/Semyonov Егоров/Egorov/Yegorov Павлов/Pavlov Козлов/Kozlov "
    "Степанов/Stepanov Николаев/Nikolaev/Nikolayev Орлов/Orlov Андреев/Andreev Макаров/Makarov Никитин/Nikitin Захаров/Zakharov "
    "Зайцев/Zaitsev/Zaytsev Соловьёв/Soloviev/Solovyov Борисов/Borisov Яковлев/Yakovlev/Iakovlev Григорьев/Grigoriev/Grigoryev "
    "Щербаков/Shcherbakov/Scherbakov Хрущёв/Khrushchev Цветков/Tsvetkov Жуков/Zhukov Чернов/Chernov Шевцов/Shevtsov Ершов/Yershov/Ershov",
    frozenset({"feminine", "patronymic"}),
    0.3,
)
CHINESE = Culture(
    "chinese",
    0.09,
    "伟/Wei 强/Qiang 磊/Lei 军/Jun 勇/Yong 杰/Jie 涛/Tao 明/Ming 超/Chao 刚/Gang 建国/Jianguo/Jian-Guo 志强/Zhiqiang/Zhi-Qiang "
    "小明/Xiaoming/Xiao-Ming 文博/Wenbo/Wen-Bo 浩然/Haoran/Hao-Ran 子轩/Zixuan/Zi-Xuan 宇航/Yuhang/Yu-Hang 俊杰/Junjie/Jun-Jie "
    "天宇/Tianyu/Tian-Yu 国栋/Guodong/Guo-Dong 海涛/Haitao/Hai-Tao 立群/Liqun/Li-Qun",
    "芳/Fang 娜/Na 敏/Min 静/Jing 丽/Li 艳/Yan 娟/Juan 霞/Xia 玲/Ling 燕/Yan 秀英/Xiuying/Xiu-Ying 桂英/Guiying/Gui-Ying "
    "雨涵/Yuhan/Yu-Han 欣怡/Xinyi/Xin-Yi 梦洁/Mengjie/Meng-Jie 晓燕/Xiaoyan/Xiao-Yan 思雨/Siyu/Si-Yu 佳琪/Jiaqi/Jia-Qi "
    "美玲/Meiling/Mei-Ling 雪梅/Xuemei/Xue-Mei 婷婷/Tingting/Ting-Ting 丹丹/Dandan/Dan-Dan",
    "王/Wang 李/Li/Lee 张/Zhang/Chang 刘/Liu/Lau 陈/Chen/Chan 杨/Yang 黄/Huang/Wong 赵/Zhao 吴/Wu/Ng 周/Zhou/Chow 徐/Xu/Hsu "
    "孙/Sun 马/Ma 朱/Zhu 胡/Hu 郭/Guo 何/He/Ho 林/Lin/Lam 高/Gao 罗/Luo/Law 郑/Zheng/Cheng 梁/Liang/Leung 谢/Xie/Hsieh "
    "宋/Song 唐/Tang 许/Xu 邓/Deng 韩/Han 冯/Feng 曹/Cao/Tsao 彭/Peng 曾/Zeng/Tseng 萧/Xiao/Hsiao 田/Tian 董/Dong 潘/Pan 袁/Yuan "
    "蔡/Cai/Tsai 蒋/Jiang/Chiang 余/Yu 于/Yu 杜/Du 叶/Ye/Yeh 程/Cheng 魏/Wei 苏/Su 吕/Lü/Lu 丁/Ding 欧阳/Ouyang 司马/Sima",
    frozenset({"family-first", "no-space", "western"}),
    0.25,
)
INDIAN = Culture(
    "indian",
    0.08,
    "Rajesh=Raj Sanjay Vijay Amit Rahul Arjun Vikram=Vicky Suresh Ramesh Anil Ashok Krishna/Krishnan=Kris Venkatesh/Venkatesan=Venkat "
    "Lakshman/Laxman Subramanian/Subramaniam=Subbu Karthik/Kartik Srinivas/Shrinivas=Srini Deepak/Dipak Manish Prakash Gopal Harish "
    "Mohammed/Muhammad/Mohammad Imran Aditya=Adi Siddharth=Sid Nikhil Pranav",
    "Lakshmi/Laxmi Priya Anjali Sunita Deepika/Dipika Kavitha/Kavita Meena/Mina Divya Shreya/Shriya Pooja/Puja Neha Radhika Swati "
    "Geetha/Gita/Geeta Savitri Padma Revathi/Revati Anuradha=Anu Nandini Sushmita Aishwarya Vidya Meenakshi Sangeeta/Sangita",
    "Sharma Verma/Varma Gupta Singh Kumar Patel Shah Mehta Joshi Reddy Rao Nair Menon Iyer/Aiyer Iyengar Pillai Chatterjee/Chattopadhyay "
    "Banerjee/Bandyopadhyay Mukherjee/Mukhopadhyay Das Bose/Basu Ghosh Sen Desai Kulkarni Deshpande Patil Jain Agarwal/Aggarwal/Agrawal "
    "Kapoor/Kapur Malhotra Khanna Chopra Bhatt/Bhat Trivedi Pandey Mishra/Misra Tiwari/Tewari Chauhan/Chowhan Chaudhary/Choudhury/Chowdhury "
    "Krishnamurthy/Krishnamurti Ramachandran Venkataraman Natarajan Sundaram Balasubramanian Raghunathan Gopalakrishnan",
    frozenset({"initials"}),
)
ARABIC = Culture(
    "arabic",
    0.06,
    "محمد/Mohammed/Muhammad/Mohamed/Mohamad أحمد/Ahmed/Ahmad علي/Ali يوسف/Youssef/Yusuf/Yousef خالد/Khaled/Khalid "
    "عمر/Omar/Umar حسن/Hassan/Hasan حسين/Hussein/Husayn/Hossain إبراهيم/Ibrahim/Ebrahim مصطفى/Mustafa/Mostafa طارق/Tariq/Tarek "
    "كريم/Karim/Kareem سعيد/Said/Saeed/Saïd عبدالله/Abdullah/Abdallah رشيد/Rashid/Rachid جمال/Jamal/Gamal",
    "فاطمة/Fatima/Fatma/Fatimah عائشة/Aisha/Aicha/Ayesha مريم/Maryam/Mariam زينب/Zainab/Zeinab/Zaynab خديجة/Khadija/Khadijah "
    "ليلى/Layla/Leila نور/Nour/Noor سارة/Sara/Sarah هدى/Huda/Houda ياسمين/Yasmin/Yasmine/Jasmin أمينة/Amina/Aminah سلمى/Salma/Selma",
    "المصري/El-Masry/Al-Masri الحداد/Haddad/El-Haddad خوري/Khoury/Khouri منصور/Mansour/Mansur نجار/Najjar/Naggar صالح/Saleh/Salih "
    "عثمان/Othman/Osman رحمن/Rahman/Rahmaan فاروق/Farouk/Farooq شريف/Sharif/Cherif قاسم/Qasim/Kassem/Qassem حمدان/Hamdan "
    "زيدان/Zidan/Zidane سليمان/Suleiman/Soliman/Sulayman عباس/Abbas جابر/Jaber/Gaber هاشم/Hashim/Hachem بكري/Bakri/Bakry "
    "درويش/Darwish/Darwich عيسى/Issa/Isa فرج/Farag/Faraj يعقوب/Yaqub/Yacoub شاهين/Shaheen/Chahine عطية/Attia/Atiyah",
    frozenset(),
    0.25,
)
POLISH = Culture(
    "polish",
    0.08,
    "Krzysztof=Krzysiek Stanisław=Staszek Wojciech=Wojtek Grzegorz=Grzesiek Tomasz=Tomek Paweł Łukasz Michał Jakub=Kuba "
    "Aleksander=Olek Józef Zbigniew=Zbyszek Sławomir=Sławek Mateusz Bartłomiej=Bartek Andrzej Piotr Marcin Rafał Jarosław=Jarek",
    "Katarzyna=Kasia Małgorzata=Gosia Agnieszka=Aga Joanna=Asia Magdalena=Magda Aleksandra=Ola Elżbieta=Ela Zofia=Zosia "
    "Barbara=Basia Anna=Ania Ewa Monika Beata Dorota Justyna Wioletta Bożena Grażyna Świętosława Żaneta",
    "Nowak Kowalski/Kowalska Wiśniewski/Wiśniewska Wójcik Kowalczyk Kamiński/Kamińska Lewandowski/Lewandowska "
    "Zieliński/Zielińska Szymański/Szymańska Woźniak Dąbrowski/Dąbrowska Kozłowski/Kozłowska Jankowski/Jankowska Mazur "
    "Krawczyk Piotrowski/Piotrowska Grabowski/Grabowska Pawłowski/Pawłowska Michalski/Michalska Król Wieczorek "
    "Jabłoński/Jabłońska Wróbel Majewski/Majewska Olszewski/Olszewska Stępień Malinowski/Malinowska Górski/Górska Sikora "
    "Witkowski/Witkowska Szewczyk Baran Pietrzak Duda Zając Głowacki/Głowacka Brzęczyszczykiewicz",
    frozenset({"gendered", "double"}),
)
VIETNAMESE = Culture(
    "vietnamese",
    0.07,
    "Đức/Duc Hùng/Hung Minh Tuấn/Tuan Dũng/Dung Long Quang Thắng/Thang Hải/Hai Nam Sơn/Son Khánh/Khanh Phúc/Phuc Bảo/Bao Trung",
    "Hương/Huong Lan Mai Hoa Linh Trang Thảo/Thao Ngọc/Ngoc Hằng/Hang Yến/Yen Phương/Phuong Thủy/Thuy Nga Vân/Van Quỳnh/Quynh",
    "Nguyễn/Nguyen Trần/Tran Lê/Le Phạm/Pham Huỳnh/Huynh/Hoàng Phan Vũ/Vu/Võ Đặng/Dang Bùi/Bui Đỗ/Do Hồ/Ho Ngô/Ngo "
    "Dương/Duong Lý/Ly Đinh/Dinh Trịnh/Trinh Mạc/Mac Tô/To Lâm/Lam Cao Đoàn/Doan Vương/Vuong Thái/Thai Châu/Chau",
    frozenset({"family-first", "middle-vietnamese"}),
)
LEARNED = Stock(
    (ENGLISH, GERMAN, SPANISH, RUSSIAN, CHINESE, INDIAN, ARABIC, POLISH, VIETNAMESE),
    "Northwind Fabrikam Contoso Harbor Lakeside Summit Apple Orchard Granite Beacon Meridian Cobalt Juniper Redwood Sterling "
    "Pioneer Atlas Vertex Quantum Silverline Bluebird Evergreen Ironbridge Cascade Horizon Keystone Liberty Monarch Nimbus "
    "Oakridge Paragon Riverstone Stonegate Trident Unity Vanguard Westbrook Zenith Amber Birchwood Copperfield Delta Eastgate "
    "Falcon Greenfield Highland Inverness Jubilee Kestrel Lantern",
    "Analytics Logistics Bank Foods Hospital Software Works Schools Partners Care Energy Freight Media Textiles Insurance "
    "Robotics Bakery Clinic Consulting Housing Motors Paper Pharma Retail Steel Systems Tools Travel Water Windows",
    "Springfield Riverton Ashford Milltown Kingsport Lakewood München Köln Sevilla Córdoba Kraków Łódź Hanoi Pune Chennai "
    "Moscow Kazan Beijing Chengdu Cairo Beirut Dublin Leeds Bristol Portland Austin Boston Denver Tampa Toronto",
    "Main Oak Station Church Mill River Garden Market Hill Park School Bridge Maple Cedar Elm Spring North South Lake Forest",
    "Nurse|Welder|Teacher|Shop Manager|Driver|Cook|Accountant|Librarian|Electrician|Software Engineer|Social Worker|Analyst|"
    "Project Manager|Sales Associate|Warehouse Lead|Physician|Recruiter|Director of Operations|Carpenter|Paralegal",
    "gmail.com outlook.com yahoo.com gmx.de web.de mail.ru qq.com wp.pl proton.me icloud.com",
)

DUTCH = Culture(
    "dutch",
    0.12,
    "Johannes=Jan,Hans Cornelis=Kees Gerardus=Gerard Pieter=Piet Hendrik=Henk Willem=Wim Jacobus=Jaap,Koos Bart Sander Joost Daan "
    "Thijs/Tijs Maarten Ruud Geert Dirk Wouter Jeroen Marijn Niels/Nils",
    "Johanna=Jo,Hanneke Cornelia=Corrie Wilhelmina=Willemijn,Mien Margaretha=Greet Elisabeth=Els Anneke Saskia Marieke Femke "
    "Sanne Lotte Ingrid Esther Mirjam/Miriam Marjolein Petra Joke Ilse Nienke",
    "de+Jong Jansen/Janssen de+Vries van+den+Berg van+Dijk/van+Dyk Bakker Visser Smit Meijer/Meyer de+Boer Mulder de+Groot Bos Vos "
    "Peters Hendriks van+Leeuwen Dekker Brouwer de+Wit Dijkstra Smits de+Graaf van+der+Meer van+der+Linden Kok Jacobs de+Haan "
    "Vermeulen van+den+Heuvel van+der+Veen van+den+Broek de+Bruijn/de+Bruin van+der+Heijden Schouten van+Beek Willems Kuipers Prins",
    frozenset({"double"}),
)
ITALIAN = Culture(
    "italian",
    0.12,
    "Giuseppe=Beppe,Pino Giovanni=Gianni,Nino Francesco=Franco,Ciccio Salvatore=Totò Vincenzo=Enzo Luigi=Gigi Alessandro=Sandro "
    "Domenico=Mimmo Antonio=Tonino Lorenzo=Renzo Matteo Nicolò/Niccolò Andrea Marco Luca Davide Riccardo Stefano Fabio Giorgio",
    "Giuseppina=Pina Francesca=Franca Antonella=Nella Elisabetta=Betta Domenica=Mimma Alessandra=Sandra Giovanna=Gianna Chiara "
    "Federica Valentina=Vale Ilaria Silvia Giulia Elena Paola Lucia Rossella Patrizia Mariangela Annamaria",
    "Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti De+Luca/Deluca Mancini Costa Giordano "
    "Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo Gentile Martinelli "
    "Vitale Lombardo Serra Coppola De+Santis D'Angelo/Dangelo Marchetti Parisi Villa Conte Ferraro Ferri Fabbri Bianco Marini Grasso",
    frozenset({"married-added"}),
)
SOUTHERN = Culture(
    "american",
    0.26,
    "Theodore=Ted,Theo Leonard=Len,Lenny Raymond=Ray Gerald=Jerry Eugene=Gene Walter=Walt Arthur=Art Albert=Al Nathaniel=Nate,Nat "
    "Zachary=Zach,Zack Jeffrey/Geoffrey=Jeff,Geoff Phillip/Philip=Phil Douglas=Doug Donald=Don,Donnie Terrence/Terence=Terry "
    "Reginald=Reggie Clifford=Cliff Vincent=Vince Isaac=Ike Gabriel=Gabe Jamal Darnell Tyrone Marcus/Markus Andre DeShawn/Deshaun "
    "Curtis/Kurtis Cody/Kody Wesley=Wes Clayton=Clay Randall=Randy Calvin=Cal",
    "Kimberly/Kimberley=Kim Stephanie=Steph Amanda=Mandy Eleanor/Elinor=Ellie,Nell Josephine=Jo,Josie Penelope=Penny "
    "Gwendolyn=Gwen Valerie=Val Melissa=Missy Roberta=Bobbie Danielle=Dani Gabrielle=Gabby Veronica=Ronnie Frances=Fran,Frannie "
    "Constance=Connie Rosemary=Rosie Latoya Keisha Tamika Shanice Ebony Jasmine/Jazmin Brittany/Brittney Ashleigh/Ashley "
    "Kaitlyn/Caitlin/Katelyn Mackenzie Savannah Cheyenne Chelsea Brooke Paige Autumn",
    "Washington Jefferson Freeman Banks Booker Coleman Dixon Franklin Gaines Hampton Ivory Jenkins Lattimore Mosley Newsome Owens "
    "Pettway Quarles Rivers Simmons Tubman Upshaw Vinson Wiggins Youngblood Boudreaux/Boudreau Thibodeaux/Thibodeau Landry Hebert "
    "Fontenot LeBlanc/Leblanc Guidry Broussard Arceneaux Yoder Stoltzfus Hostetler Schrock Troyer Miller Anderson/Andersen Olson/Olsen "
    "Peterson/Petersen Larson/Larsen Swanson Lindstrom Halvorsen Gustafson Bjornstad Knudsen/Knutsen Petty Crabtree Ledbetter "
    "Hollingsworth Culpepper Satterfield Birdsong Lovelace Whitehead Goodnight Merriweather/Meriwether Beauchamp Devereaux Castleberry "
    "Drinkwater Easterling Featherstone Greenlee Honeycutt Isbell Killebrew Loggins Mayfield Nettles Overstreet Pridgen Roundtree",
    frozenset({"middle", "double"}),
)
PORTUGUESE = Culture(
    "portuguese",
    0.09,
    "João José=Zé Francisco=Chico Eduardo=Edu,Dudu Antônio/António=Tonho Luís/Luiz Paulo Marcelo Thiago/Tiago Felipe/Filipe "
    "Gustavo=Guga Leonardo=Léo Rodrigo Bruno Fábio Vinícius Caio Otávio Rogério Sérgio",
    "Fernanda=Nanda Gabriela=Gabi Isabela/Isabella=Bela Luciana=Lu Conceição=Ção Aparecida=Cida Patrícia Beatriz=Bia Letícia "
    "Juliana=Ju Camila Larissa Mariana Adriana Renata Vanessa Tânia Débora Flávia Cláudia",
    "Silva Santos Oliveira Souza/Sousa Rodrigues Ferreira Alves Pereira Lima Gomes Costa Ribeiro Martins Carvalho Almeida Lopes Soares "
    "Fernandes Vieira Barbosa Rocha Dias Nascimento Andrade Moreira Nunes Marques Machado Mendes Freitas Cardoso Ramos Gonçalves "
    "Santana Teixeira Araújo Pinto Cavalcanti/Cavalcante Brandão Guimarães Magalhães Peixoto Assunção",
    frozenset({"two-families"}),
)
GREEK = Culture(
    "greek",
    0.08,
    "Γιώργος/Giorgos/Yiorgos/George Δημήτρης/Dimitris/Demetris=Μίμης/Mimis Κωνσταντίνος/Konstantinos/Constantinos=Κώστας/Kostas "
    "Ιωάννης/Ioannis/Yannis=Γιάννης/Giannis Νικόλαος/Nikolaos=Νίκος/Nikos Παναγιώτης/Panagiotis/Panayiotis=Πάνος/Panos "
    "Βασίλης/Vasilis/Vassilis Χρήστος/Christos/Hristos Αθανάσιος/Athanasios=Θάνος/Thanos Ευάγγελος/Evangelos=Βαγγέλης/Vangelis",
    "Μαρία/Maria Ελένη/Eleni/Helen Αικατερίνη/Aikaterini/Katerina=Καίτη/Kaiti Βασιλική/Vasiliki/Vassiliki=Βίκυ/Viky "
    "Σοφία/Sofia/Sophia Αγγελική/Angeliki/Aggeliki Γεωργία/Georgia Ειρήνη/Eirini/Irini Χριστίνα/Christina Δέσποινα/Despoina/Despina",
    "Παπαδόπουλος/Papadopoulos Οικονόμου/Oikonomou/Economou Γεωργίου/Georgiou Δημητρίου/Dimitriou Νικολαΐδης/Nikolaidis/Nicolaides "
    "Βασιλείου/Vasileiou/Vassiliou Αθανασίου/Athanasiou Παπαγεωργίου/Papageorgiou Χατζής/Chatzis/Hatzis Καραγιάννης/Karagiannis/Karayannis "
    "Μακρής/Makris Αντωνίου/Antoniou Ιωαννίδης/Ioannidis/Ioannides Αγγελόπουλος/Angelopoulos/Aggelopoulos Ζαχαρίου/Zachariou "
    "Θεοδώρου/Theodorou Κυριακού/Kyriakou/Kiriakou Φωτίου/Fotiou/Photiou Ξενάκης/Xenakis Τσιπούρας/Tsipouras Ψαράς/Psaras",
    frozenset(),
    0.3,
)
UKRAINIAN = Culture(
    "ukrainian",
    0.08,
    "Олександр/Oleksandr/Alexander=Сашко/Sashko Андрій/Andriy/Andrii Сергій/Serhiy/Serhii/Sergiy Володимир/Volodymyr=Володя/Volodya "
    "Дмитро/Dmytro/Dmitro Юрій/Yuriy/Yurii Микола/Mykola Михайло/Mykhailo/Mykhaylo Василь/Vasyl Тарас/Taras Богдан/Bohdan/Bogdan "
    "Євген/Yevhen/Evgen Ярослав/Yaroslav/Iaroslav Остап/Ostap",
    "Оксана/Oksana/Oxana Наталія/Nataliia/Natalia/Nataliya Тетяна/Tetiana/Tetyana=Таня/Tanya Олена/Olena/Elena Юлія/Yuliia/Julia/Yulia "
    "Ірина/Iryna/Irina Ганна/Hanna/Anna Катерина/Kateryna=Катя/Katya Соломія/Solomiia/Solomiya Людмила/Liudmyla/Lyudmyla Галина/Halyna/Galyna",
    "Шевченко/Shevchenko/Chevtchenko Коваленко/Kovalenko Бондаренко/Bondarenko Ткаченко/Tkachenko Кравченко/Kravchenko Олійник/Oliinyk/Oliynyk "
    "Шевчук/Shevchuk Поліщук/Polishchuk Мельник/Melnyk/Melnik Гончаренко/Honcharenko/Goncharenko Савченко/Savchenko Лисенко/Lysenko/Lisenko "
    "Марченко/Marchenko Руденко/Rudenko Петренко/Petrenko Іваненко/Ivanenko Хоменко/Khomenko Кузьменко/Kuzmenko Яременко/Yaremenko "
    "Гнатюк/Hnatiuk/Gnatyuk Цибуля/Tsybulia/Tsibulya Щербак/Shcherbak Вербицький/Verbytskyi/Verbitsky Заболотний/Zabolotnyi/Zabolotny",
    frozenset(),
    0.3,
)
KOREAN = Culture(
    "korean",
    0.09,
    "민준/Minjun/Min-jun 서준/Seojun/Seo-jun 지훈/Jihoon/Ji-hoon/Jihun 현우/Hyunwoo/Hyun-woo/Hyeonu 성민/Sungmin/Seong-min 동현/Donghyun/Dong-hyun "
    "영수/Youngsoo/Young-su/Yeongsu 재영/Jaeyoung/Jae-young 상훈/Sanghoon/Sang-hoon 태현/Taehyun/Tae-hyun 진호/Jinho/Jin-ho 용준/Yongjun/Yong-jun",
    "서연/Seoyeon/Seo-yeon 지은/Jieun/Ji-eun 민지/Minji/Min-ji 수진/Soojin/Su-jin 은영/Eunyoung/Eun-young 혜진/Hyejin/Hye-jin 미경/Mikyung/Mi-kyung "
    "영희/Younghee/Young-hee 정은/Jungeun/Jeong-eun 유나/Yuna/Yoona 하은/Haeun/Ha-eun 선영/Sunyoung/Seon-yeong",
    "김/Kim 이/Lee/Yi/Rhee 박/Park/Pak 최/Choi 정/Jung/Jeong/Chung 강/Kang 조/Cho/Jo 윤/Yoon/Yun 장/Jang/Chang 임/Lim/Im 한/Han 오/Oh 서/Seo/Suh "
    "신/Shin 권/Kwon 황/Hwang 안/Ahn/An 송/Song 전/Jeon/Chun 홍/Hong 유/Yoo/Yu 고/Ko/Go 문/Moon 양/Yang 손/Son 배/Bae 백/Baek/Paik 허/Heo/Hur",
    frozenset({"family-first", "no-space", "western"}),
    0.25,
)
AFRICAN = Culture(
    "west-african",
    0.10,
    "Oluwaseun=Seun Babatunde=Tunde Chukwuemeka=Emeka Oluwafemi=Femi Adebayo=Bayo Chinedu Obinna Kwame Kofi Kwabena Yaw Ifeanyi "
    "Olumide=Mide Ayodeji=Deji Kelechi Nnamdi Uchenna=Uche Ibrahim Musa Segun Tobenna=Tobe",
    "Oluwakemi=Kemi Folasade=Sade Ngozi Chiamaka=Amaka Adaeze=Ada Ifeoma=Ify Abena Akosua Esi Afia Yetunde=Yeti Temitope=Temi "
    "Titilayo=Titi Bukola Chidinma=Dinma Blessing Amina Halima Fatou Aminata",
    "Okafor/Okafo Adeyemi Okonkwo Balogun Eze Nwosu Mensah Owusu Boateng Asante Osei Appiah Adebayo Ogunleye Olatunji Afolabi Okeke Obi "
    "Chukwu Onyekachi Nwachukwu Ibe Uzoma Diallo Traoré/Traore Keita Coulibaly Touré/Toure Sow Ndiaye/N'Diaye Diop Fall Cissé/Cisse Sarr Gueye",
    frozenset({"double"}),
)
FRENCH = Culture(
    "french",
    0.06,
    "Jean-Pierre/Jean+Pierre=JP Jean-Claude/Jean+Claude François Frédéric=Fred Emmanuel=Manu Christophe=Chris Grégoire Benoît Jérôme Stéphane "
    "Loïc Rémi/Rémy Étienne Hervé Thierry Xavier Yves Gaëtan Cédric",
    "Marie-Claire/Marie+Claire Anne-Sophie/Anne+Sophie Françoise Véronique=Véro Hélène Céline Zoé Chloé Aurélie Bénédicte Geneviève Sylvie "
    "Joëlle Mathilde Agnès Solène Océane Élodie Maëlys Noémie",
    "Martin Bernard Dubois Thomas Robert Petit Durand Leroy Moreau Simon Laurent Lefebvre/Lefèvre Michel Garcia David Bertrand Roux Vincent "
    "Fournier Morel Girard André Mercier Dupont/Dupond Lambert Bonnet Fontaine Rousseau Blanc Guérin Boyer Garnier Chevalier Legrand "
    "Gauthier/Gautier Perrin Robin Clément Morin Henry Roussel Mathieu Masson Marchand Duval Beaumont Lemaître Châtelain",
    frozenset({"double"}),
)
HELD_OUT = Stock(
    (DUTCH, ITALIAN, SOUTHERN, PORTUGUESE, GREEK, UKRAINIAN, KOREAN, AFRICAN, FRENCH),
    "Tidewater Magnolia Piedmont Bayou Palmetto Delft Zuider Oranje Adriatica Vesuvio Toscana Aurora Lusitania Tejo Ipanema Olympus "
    "Aegean Hellas Dnipro Karpaty Sunflower Hanil Daesung Sejong Baobab Sahel Kente Accra Niger Rivage Lumière Étoile Mistral Azur "
    "Prairie Mesa Sequoia Bluegrass Cypress Heron Pelican Cardinal Osprey Thistle Windmill Anchor Compass Sable Quarry Target",
    "Bank Shipping Agro Clinics Studio Labs Legal Dairy Chemicals Dental Electric Farms Glass Hotels Imports Joinery Kitchens Lighting "
    "Marine Nursery Optics Printing Quarries Roofing Security Telecom Unions Vineyards Warehousing Academy",
    "Savannah Memphis Mobile Utrecht Delft Milano Torino Bari Lisboa Porto Recife Athens Patras Kyiv Lviv Odesa Seoul Busan Daegu Lagos Accra "
    "Dakar Lyon Nantes Lille Omaha Tulsa Fresno Akron Duluth",
    "Peachtree Canal Harbour Linden Rose Vine Chestnut Prospect Union College Pearl Water Court Franklin Depot Grove Orchard Meadow Sunset Ridge",
    "Plumber|Midwife|Pharmacist|Bookkeeper|Truck Driver|Bartender|Physiotherapist|Civil Engineer|Professor|Pastor|Hairdresser|Architect|"
    "Journalist|Farm Manager|Data Scientist|Bank Clerk|Purchasing Officer|Head of HR|Translator|Machinist",
    "gmail.com hotmail.com libero.it orange.fr naver.com ukr.net uol.com.br kpnmail.nl aol.com fastmail.com",
)
