"""Days as they are said in the sentences around them: 4 May 2027."""

DATE_FORMAT = "j F Y"
DATETIME_FORMAT = "j F Y, H:i"
