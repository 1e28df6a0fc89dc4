"""A site of programme pages, lists of a hundred and a sitemap."""

AUTHOR = "A network"
SITENAME = "Programmes"
SITEURL = "https://example.org"
PATH = "content"
OUTPUT_PATH = "public"
TIMEZONE = "Europe/London"
DEFAULT_LANG = "en"
THEME = "theme"
THEME_STATIC_PATHS = ()
STATIC_PATHS = ()
PLUGINS = ()
ARTICLE_URL = "programmes/{slug}/"
ARTICLE_SAVE_AS = "programmes/{slug}/index.html"
CATEGORY_URL = "topics/{slug}/"
CATEGORY_SAVE_AS = "topics/{slug}/index.html"
AUTHOR_SAVE_AS = ""
TAG_SAVE_AS = ""
DIRECT_TEMPLATES = ["index", "programmes", "sitemap"]
PROGRAMMES_SAVE_AS = "programmes/index.html"
SITEMAP_SAVE_AS = "sitemap.xml"
PAGINATED_TEMPLATES = {"programmes": 100, "category": 100}
DEFAULT_PAGINATION = 100
FEED_ALL_ATOM = None
CATEGORY_FEED_ATOM = None
TRANSLATION_FEED_ATOM = None
AUTHOR_FEED_ATOM = None
AUTHOR_FEED_RSS = None
SUMMARY_MAX_LENGTH = None
TYPOGRIFY = False
MARKDOWN = {
    "extension_configs": {"markdown.extensions.tables": {}, "markdown.extensions.toc": {}},
    "output_format": "html5",
}
