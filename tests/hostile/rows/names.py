"""Private addresses behind redirects and names, and names themselves: with a resolver of ours.

The server stands at 127.0.0.1, which is the public internet here; the trap at 127.0.0.66 is what
nobody may ask. Nothing private is allowed.
"""

from tests.hostile.acts import page, redirect
from tests.hostile.row import Row

_INSIDE = {
    "loopback": "http://127.0.0.1:{trap}/",
    "ten": "http://10.0.0.1/",
    "home": "http://192.168.1.1/",
    "metadata": "http://169.254.169.254/latest/meta-data/",
    "short": "http://127.1:{trap}/",
    "decimal": "http://2130706433:{trap}/",
    "hex": "http://0x7f.0.0.0x42:{trap}/",
    "hex-whole": "http://0x7f000042:{trap}/",
    "octal": "http://0177.0.0.0102:{trap}/",
    "zero": "http://0.0.0.0:{trap}/",
    "mapped": "http://[::ffff:127.0.0.66]:{trap}/",
    "mapped-hex": "http://[::ffff:7f00:42]:{trap}/",
    "compatible": "http://[::7f00:42]:{trap}/",
    "nat64": "http://[64:ff9b::7f00:42]:{trap}/",
    "v6-loopback": "http://[::1]:{trap}/",
    "v6-local": "http://[fe80::1]/",
    "v6-unique": "http://[fd00::1]/",
    "localhost": "http://localhost:{trap}/",
    "localhost-dot": "http://LOCALHOST.:{trap}/",
    "below-localhost": "http://a.localhost:{trap}/",
    "full-width": "http://１２７.0.0.66:{trap}/",
    "no-scheme": "//127.0.0.66:{trap}/",
    "name": "http://inside.example/",
    "name-metadata": "http://metadata.example/latest/",
    "name-trap": "http://trap.example:{trap}/",
    "name-mapped": "http://mapped.example:{trap}/",
    "name-both-ways": "http://both-ways.example:{trap}/",
}

ROWS: tuple[Row, ...] = (
    *(
        Row(
            f"inside-{name}",
            f"The redirect leads to an address that is not ours to ask ({name}).",
            "unchecked",
            "private-address",
            redirect(302, location),
            named=True,
        )
        for name, location in _INSIDE.items()
    ),
    *(
        Row(
            f"cited-{name}",
            f"The article cites an address that is not ours to ask ({name}).",
            "unchecked",
            "private-address",
            url=location if "//" in location[:8] and location[0] != "/" else f"http:{location}",
            named=True,
        )
        for name, location in _INSIDE.items()
    ),
    Row(
        "rebinding",
        "The name is public when it is asked first, and private for the next connection.",
        "unchecked",
        "private-address",
        redirect(302, "/next"),
        host="rebinding.example",
        also={"/next": page()},
        named=True,
        with_curl=("alive", "redirected"),  # it connects to the address that was looked at
    ),
    Row(
        "no-such-host",
        "The name does not exist.",
        "dead",
        "dns-no-such-host",
        url="http://no-such-host.example/page",
        named=True,
    ),
    Row(
        "never-a-host",
        "No name ends in .invalid.",
        "dead",
        "dns-no-such-host",
        url="http://gone.invalid/page",
    ),
    Row(
        "to-no-such-host",
        "The redirect leads to a name that does not exist.",
        "dead",
        "dns-no-such-host",
        redirect(301, "http://no-such-host.example/page"),
        named=True,
    ),
    Row(
        "dns-busy",
        "The name server has no time.",
        "unreachable",
        "dns-no-answer",
        url="http://busy.example/page",
        named=True,
    ),
    Row(
        "dns-broken",
        "The name server fails.",
        "unreachable",
        "dns-no-answer",
        url="http://broken.example/page",
        named=True,
    ),
    Row(
        "dns-overlong",
        "The resolver cannot even encode the name.",
        "unreachable",
        "dns-no-answer",
        url="http://overlong.example/page",
        named=True,
    ),
    Row(
        "dns-silent",
        "The name server is silent for longer than a connection may take.",
        "unreachable",
        "dns-no-answer",
        url="http://silent.example/page",
        named=True,
    ),
    Row(
        "dns-empty",
        "The name exists and has no address.",
        "unreachable",
        "dns-no-answer",
        url="http://no-address.example/page",
        named=True,
    ),
    Row(
        "dns-slow",
        "The name server takes its time.",
        "alive",
        "ok",
        page(),
        host="slow.example",
        named=True,
    ),
    Row(
        "dns-two-addresses",
        "Nobody listens at the first of two addresses; the page is at the second.",
        "alive",
        "ok",
        page(),
        host="two-addresses.example",
        named=True,
    ),
    Row("cited-no-host", "There is no host.", "invalid", "invalid-host", url="http:///page"),
    Row("cited-dots", "A host with an empty part.", "invalid", "invalid-host", url="http://a..b/"),
    Row("cited-bracket", "Half of a bracket.", "invalid", "invalid-host", url="http://[::1/"),
    Row("cited-port", "No such port.", "invalid", "invalid-port", url="http://a.example:99999/"),
    Row("cited-five-numbers", "No IP address.", "invalid", "invalid-host", url="http://1.2.3.4.5/"),
    Row(
        "cited-label",
        "A part of 70 letters.",
        "invalid",
        "invalid-host",
        url=f"http://{'a' * 70}.example/",
    ),
    Row("cited-mail", "A mail address.", "unchecked", "scheme-mailto", url="mailto:a@b.example"),
)
