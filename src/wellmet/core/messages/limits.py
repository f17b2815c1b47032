"""How long a message may be, in one place, because platforms change their numbers."""

from dataclasses import dataclass

__all__ = ["LIMITS", "Limits"]


@dataclass(frozen=True, slots=True)
class Limits:
    """The numbers of METHOD.md, sections 2.1 and 3.2: words, characters, minutes and text parts."""

    email_words_short: int = 50
    email_words_good: int = 100
    email_words_long: int = 125
    email_words_most: int = 150
    subject_words_least: int = 3
    subject_words_good: int = 7
    subject_words_most: int = 9
    subject_characters: int = 60
    linkedin_subject_characters: int = 200
    linkedin_note: int = 200
    linkedin_note_premium: int = 300
    linkedin_message: int = 400
    linkedin_message_most: int = 1900
    text_gsm: int = 160
    text_gsm_part: int = 153
    text_unicode: int = 70
    text_unicode_part: int = 67
    text_parts_most: int = 2
    opener_words: int = 75
    voicemail_words_target: int = 60
    voicemail_words: int = 75
    voicemail_words_most: int = 90
    minutes_most: int = 30
    questions_most: int = 3
    praise_most: int = 2
    grade_good: float = 8
    grade_most: float = 12


LIMITS = Limits()
