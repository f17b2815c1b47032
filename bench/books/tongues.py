"""How people of many tongues are called, for lists in which nobody, or a known few, stand twice.

Written down by hand from common knowledge, apart from `stocks`. Even and odd seeds share no given name and no rare
family name, so that what was made with odd seeds before one's eyes is tried on names that nobody looked at.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass

__all__ = ["TONGUES", "Called", "called"]


@dataclass(frozen=True, slots=True)
class Called:
    """A person's name: `given` names, what stands `between`, `families`; how a passport orders them."""

    given: tuple[str, ...]
    between: tuple[str, ...] = ()
    families: tuple[str, ...] = ()
    is_family_first: bool = False

    @property
    def full(self) -> str:
        """The name as its bearer's papers have it."""
        if self.is_family_first:
            return " ".join((*self.families, *self.between, *self.given))
        return " ".join((*self.given, *self.between, *self.families))

    @property
    def turned(self) -> str:
        """The name in the other order, in short, as another list has it."""
        return " ".join(
            (*self.given[:1], *self.families[:1]) if self.is_family_first else (*self.families, *self.given)
        )

    @property
    def short(self) -> str:
        """The first given and the first family name."""
        return " ".join((*self.given[:1], *self.families[:1]))

    @property
    def initialed(self) -> str:
        """The family name with initials."""
        return " ".join((*(f"{word[:1]}." for word in self.given), *self.families))


class Names:
    """The lists of a tongue, halved by the seed."""

    def __init__(self, seed: int, **lists: str) -> None:
        self.lists = {name: text.split() for name, text in lists.items()}
        self.half = seed % 2

    def some(self, name: str, dice: random.Random, *, skew: float = 1.0) -> str:
        """Draw from this seed's half of a list; the first of it oftener where it is skewed."""
        words = self.lists[name][self.half :: 2]
        return words[int(len(words) * dice.random() ** skew)]

    def any(self, name: str, dice: random.Random, *, skew: float = 1.0) -> str:
        """Draw from a whole list, as where families are few."""
        words = self.lists[name]
        return words[int(len(words) * dice.random() ** skew)]


ENGLISH = {
    "given": "Bo Joan Eli Jon Pia John Jo Joanne Ann Anna Anne Hanna Tim Tom Jim Jane Janet Dan Dana Ian Iain Lee Leigh "
    "Carl Carla Paul Paula Mark Marc Erin Aaron Ray Roy Kay Kai May Mae Lynn Lyn Sara Sarah Mary Marie Maria Alan Allan "
    "Phil Bill Neil Nell Ken Kent Ted Ned Rob Bob Kris Chris Karen Karin Kate Cate Max Mac Ben Bev Sam Pam",
    "family": "Fal Hall Hill Hull Fall Lee Leigh Ray Rae Roy Day Dey Hart Harte Ward Wade Park Clark Lark Cole Coles Long "
    "Lang Wood Woods Cook Cooke Stone Storey Nash Ash West Best Webb Reed Read Reid Gray Grey Grant Brand Brant Bond "
    "Pond Moss Ross Rush Rusk Marsh March Harsh Banks Hanks Burns Byrne Burn Berry Perry Terry Kerry Carr Karr Barr "
    "Falol Falon Fallow Harlow Barlow Marlow Tanner Danner Denton Benton Fenton Kenton Weston Westen Hansen Hanson "
    "Jansen Janson Larsen Larson Olsen Olson Nelson Nilson Parson Parsons Peterson Petersen Patterson Robins Robinson "
    "Robertson Roberts Richards Richardson Williams Williamson Harris Harrison Morris Morrison Edward Edwards Edmonds",
}
VIETNAMESE = {
    "family": "Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý",
    "middle": "Văn Thị Minh Ngọc Thanh Quang Hữu Đức Hoài Thu Kim Xuân",
    "given": "Anh Ánh Bình Châu Chi Cường Dũng Dung Duy Duyên Giang Hà Hải Hạnh Hiếu Hiền Hoa Hòa Hùng Hưng Huy Khánh Khoa "
    "Lan Linh Loan Long Mai Minh My Nam Nga Nhung Oanh Phong Phúc Phương Quân Quyên Sơn Tâm Tân Thảo Thắng Thịnh Thủy Toàn "
    "Trang Trinh Trung Tuấn Tuyết Vân Việt Vinh Yến",
}
CHINESE = {
    "family": "Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang",
    "first": "Xiao Jia Yu Zi Wen Ming Hao Jun Zhi Jian Yi Mei Xin Hui Li Ying Xue Hong Guang Yong",
    "last": "ming yu han xuan wei jie tao hua fang ling na jing yan ping lin bo chao peng qiang rui ting lei",
}
ARABIC = {
    "given": "Mohammed Ahmed Mahmoud Hamid Hamed Hamad Abdullah Abdulrahman Abdulaziz Khalid Khaled Salem Salim Saleh Ali "
    "Hassan Hussein Hasan Omar Amr Amir Samir Samira Amira Amina Fatima Fatma Layla Laila Nour Noura Nora Huda Hoda Maryam "
    "Mariam Sara Sarah Zainab Zeinab Yousef Youssef Ibrahim Tariq Tarek Faisal Fahad Fahd Majid Majed Rashid Rashed",
    "family": "Harbi Harthi Qahtani Ghamdi Zahrani Otaibi Mutairi Shammari Dosari Shehri Omari Amri Sayed Saeed Masri Najjar "
    "Haddad Khoury Nasser Nassar Mansour Mansoor Sabbagh Sabah Hariri Halabi Halbi Jaber Jabr Rahman Rahmani",
}
SPANISH = {
    "given": "José María Juan Ana Luis Luisa Carlos Carla Carmen Carmelo Mario Marina Marta Martín Antonio Antonia Francisco "
    "Francisca Manuel Manuela Daniel Daniela Julio Julia Julián Pablo Paula Pedro Petra Rafael Rafaela Miguel Ángel Ángela "
    "Fernando Fernanda Alejandro Alejandra Alberto Roberto Rosa Rosana Elena Helena Irene Inés Raúl Raquel",
    "family": "García González Rodríguez Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Giménez Ruiz Hernández "
    "Díaz Díez Moreno Romero Álvarez Alonso Muñoz Núñez Navarro Torres Ramos Ramírez Gil Gila Serrano Soriano Blanco Franco "
    "Molina Medina Morales Montes Suárez Juárez Ortega Ortiz Castro Castillo Sanz Sáenz Vega Vela Vidal Vida León Leona",
}
ICELANDIC = {
    "man": "Jón Jóhann Jóhannes Sigurður Sigþór Guðmundur Guðjón Gunnar Gunnlaugur Ólafur Ólaf Einar Eiríkur Magnús Kristján "
    "Kristinn Stefán Bjarni Björn Árni Ari Helgi Halldór Hallur Þór Þórður Páll Pétur Ragnar Ragnheiður",
    "woman": "Guðrún Guðný Guðbjörg Sigríður Sigrún Anna Arna Kristín Kristjana Margrét Helga Hulda Ingibjörg Inga Jóhanna "
    "Jóna Elín Elísabet Katrín Katla Þóra Þórunn Ólöf Ólína Hildur Hilda Ásta Ása Birna Berglind",
}
TAMIL = {
    "given": "Ramesh Suresh Rajesh Mahesh Ganesh Dinesh Lakshmi Lalitha Kavitha Savitha Sangeetha Geetha Anitha Sunitha "
    "Karthik Karthika Arun Aruna Tharun Varun Vijay Vijaya Ajay Sanjay Priya Supriya Divya Ramya Kumar Kumaran Murugan "
    "Senthil Selvam Selvi Bala Balaji Shanthi Vasanthi Revathi Malathi Hari Harini Meena Meenakshi Saravanan Sundar Sundari",
    "letter": "A B C D G J K M N P R S T V",
}
SIKH = {
    "given": "Harpreet Gurpreet Jaspreet Manpreet Amanpreet Sukhpreet Rajpreet Harjeet Gurjeet Manjeet Amarjeet Sarabjeet "
    "Harjit Gurjit Ranjit Manjit Surjit Daljit Baljit Kuljit Harvinder Gurvinder Balvinder Kulvinder Ravinder Davinder "
    "Harminder Parminder Jasminder Maninder Harleen Gurleen Jasleen Simran Simranjit Amrit Amritpal Harpal Gurpal Satpal",
    "family": "Singh Kaur Singh Kaur Singh Kaur Gill Sidhu Dhillon Sandhu Grewal Bains",
}
KOREAN = {
    "family": "Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Shin Seo Kwon Hwang Ahn Song Yoo Hong Jeon",
    "first": "Min Ji Seo Ha Do Jun Hyun Sung Jae Woo Young Eun Soo Hye Yu Ye Na Da",
    "last": "jun ho woo min jin young hee won su ah yeon seok hyun bin ji na kyung mi",
}
INDONESIAN = {
    "given": "Adi Aditya Agus Agung Andi Andika Anita Ayu Bagus Bambang Budi Budiman Citra Dewi Devi Dian Diana Eko Endang Fajar "
    "Fitri Fitria Hadi Hendra Hendri Indah Indra Intan Joko Kartika Lestari Putra Putri Putu Rahma Rahmat Ratna Rini Rina "
    "Rizki Rizky Sari Siti Slamet Sri Surya Suryani Tri Utami Wahyu Wati Wayan Yanti Yanto Yulia Yudi",
}
PORTUGUESE = {
    "given": "Ana João José Maria Paula Paulo Pedro Carlos Carla Luís Luísa Lucas Luca Rafael Rafaela Gabriel Gabriela Mateus "
    "Matheus Tiago Thiago Bruno Bruna Daniel Daniela Marcos Marco Márcia Márcio Fernando Fernanda Juliana Juliano Eduardo "
    "Eduarda Camila Camilo Letícia Larissa Vitória Vítor Victor Beatriz Renata Renato",
    "family": "Silva Santos Souza Sousa Oliveira Pereira Ferreira Lima Costa Ribeiro Carvalho Almeida Alves Gomes Lopes Soares "
    "Fernandes Vieira Barbosa Rocha Dias Nunes Mendes Moreira Cardoso Teixeira Correia Correa Araújo Melo Mello Castro",
}


def two(names: Names, dice: random.Random, *, share: float) -> tuple[str, ...]:
    first, second = names.some("given", dice, skew=1.3), names.some("given", dice, skew=1.3)
    return (first, second) if dice.random() < share and first != second else (first,)


def english(seed: int, dice: random.Random) -> Called:
    names = Names(seed, **ENGLISH)
    middle = (f"{names.some('given', dice)[:1]}.",) if dice.random() < 0.15 else ()
    return Called(two(names, dice, share=0.05), middle, (names.some("family", dice),))


def vietnamese(seed: int, dice: random.Random) -> Called:
    names = Names(seed, **VIETNAMESE)
    return Called(
        (names.some("given", dice),), (names.any("middle", dice),), (names.any("family", dice, skew=2.5),), True
    )


def syllables(names: Names, dice: random.Random, joint: str) -> str:
    return f"{names.some('first', dice)}{joint}{names.some('last', dice)}"


def chinese(seed: int, dice: random.Random) -> Called:
    names = Names(seed, **CHINESE)
    return Called((syllables(names, dice, ""),), (), (names.any("family", dice, skew=1.6),), True)


def korean(seed: int, dice: random.Random) -> Called:
    names = Names(seed, **KOREAN)
    return Called((syllables(names, dice, "-"),), (), (names.any("family", dice, skew=2.0),), True)


def arabic(seed: int, dice: random.Random) -> Called:
    names = Names(seed, **ARABIC)
    father = names.some("given", dice)
    between = (("bin", father) if dice.random() < 0.3 else (father,)) if dice.random() < 0.6 else ()
    family = names.some("family", dice)
    return Called((names.some("given", dice),), between, (dice.choice((f"Al-{family}", f"Al {family}", family)),))


def spanish(seed: int, dice: random.Random) -> Called:
    names = Names(seed, **SPANISH)
    families = (names.some("family", dice, skew=1.5), names.some("family", dice, skew=1.5))
    return Called(two(names, dice, share=0.3), (), families)


def icelandic(seed: int, dice: random.Random) -> Called:
    names = Names(seed, **ICELANDIC)
    kind = dice.choice(("man", "woman"))
    father = names.some("man", dice).removesuffix("ur").removesuffix("r").removesuffix("i")
    given = tuple(dict.fromkeys(names.some(kind, dice) for _ in range(1 + (dice.random() < 0.4))))
    return Called(given, (), (father + ("sson" if kind == "man" else "sdóttir"),))


def tamil(seed: int, dice: random.Random) -> Called:
    names = Names(seed, **TAMIL)
    letters = " ".join(f"{names.any('letter', dice)}." for _ in range(1 + (dice.random() < 0.25)))
    return Called((names.some("given", dice),), (), (letters,), dice.random() < 0.7)


def sikh(seed: int, dice: random.Random) -> Called:
    names = Names(seed, **SIKH)
    return Called((names.some("given", dice),), (), (names.any("family", dice),))


def indonesian(seed: int, dice: random.Random) -> Called:
    names = Names(seed, **INDONESIAN)
    return Called((names.some("given", dice),), (), () if dice.random() < 0.15 else (names.some("given", dice),))


def portuguese(seed: int, dice: random.Random) -> Called:
    names = Names(seed, **PORTUGUESE)
    families = (names.some("family", dice, skew=1.5), names.some("family", dice, skew=1.5))
    joint = (dice.choice(("da", "dos", "de")),) if dice.random() < 0.3 else ()
    return Called(two(names, dice, share=0.35), joint, families)


TONGUES: dict[str, Callable[[int, random.Random], Called]] = {
    one.__name__: one
    for one in (
        english, vietnamese, chinese, arabic, spanish, icelandic, tamil, sikh, korean, indonesian, portuguese,
    )
}  # fmt: skip


def called(tongue: str, *, seed: int, dice: random.Random) -> Called:
    """Name a person of a tongue."""
    return TONGUES[tongue](seed, dice)
