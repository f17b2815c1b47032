"""Django's settings: one person's SQLite file by default, PostgreSQL by DATABASE_URL, strict everywhere."""

import os
import zlib

import dj_database_url
import tzlocal
from csp.constants import NONE, SELF

from wellmet.db.folder import data_folder, secret_key

DATA = data_folder()

DEBUG = False
SECRET_KEY = secret_key(DATA)
# Names of this machine only: another site's page that points its own name at 127.0.0.1 is refused.
HOSTS = os.environ.get("WELLMET_HOSTS", "").split()
ALLOWED_HOSTS = ["127.0.0.1", "localhost", *HOSTS]
IS_HOSTED = bool(HOSTS)

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "csp",
    "django_htmx",
    "template_partials",
    "wellmet.db",
    "wellmet.web",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    # Above everything that may answer by itself, so that static files and refused hosts get the headers too.
    "csp.middleware.CSPMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "wellmet.web.ceiling.refusing",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "wellmet.web.messages.along",
]

ROOT_URLCONF = "wellmet.project.urls"
WSGI_APPLICATION = "wellmet.project.wsgi.application"
LOGIN_URL = "session:closed"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

FORM_RENDERER = "wellmet.web.forms.Renderer"

SQLITE = {
    "ENGINE": "django.db.backends.sqlite3",
    "NAME": str(DATA / "wellmet.sqlite3"),
    # IMMEDIATE takes the write lock at the start, so that two windows wait for each other rather than fail half-way:
    # https://docs.djangoproject.com/en/5.2/ref/databases/#sqlite-transaction-behavior
    "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 30},
}
DATABASE_URL = os.environ.get("DATABASE_URL", "")
DATABASES = {"default": dj_database_url.parse(DATABASE_URL, conn_max_age=60) if DATABASE_URL else SQLITE}

# Large files on their way in lie in the data folder, and nowhere else.
FILE_UPLOAD_TEMP_DIR = str(DATA) if DATA.is_dir() else None
DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024

PASSWORD_HASHERS = ["django.contrib.auth.hashers.PBKDF2PasswordHasher"]

LANGUAGE_CODE = "en"
FORMAT_MODULE_PATH = ["wellmet.words.formats"]
LANGUAGES = [("en", "English")]  # a page in another language is offered once all of it is translated
USE_I18N = True
TIME_ZONE = tzlocal.get_localzone_name() or "UTC"
USE_TZ = True

STATIC_URL = "static/"
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False
# The bundler puts a fingerprint into the names of fonts: such a name never means another file.
WHITENOISE_IMMUTABLE_FILE_TEST = r"/built/fonts/.+-[A-Z0-9]{8}\.woff2$"

# Cookies know no port: each data folder has its own, or opening the demo would close one's own search.
SESSION_COOKIE_NAME = f"wellmet_session_{zlib.crc32(str(DATA).encode()):08x}"
SESSION_COOKIE_AGE = 60 * 60 * 24 * 30
SESSION_COOKIE_SAMESITE = "Strict"
CSRF_COOKIE_NAME = SESSION_COOKIE_NAME.replace("session", "csrf")
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = IS_HOSTED
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {
        "terminal": {"class": "logging.StreamHandler", "level": "ERROR"},
        "nowhere": {"class": "logging.NullHandler"},
    },
    "loggers": {
        # A wrong Host header is refused; whoever sent it is no concern of the person at the terminal.
        "django.security.DisallowedHost": {"handlers": ["nowhere"], "propagate": False},
        "django": {"handlers": ["terminal"], "level": "ERROR", "propagate": False},
    },
}
X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    },
}
