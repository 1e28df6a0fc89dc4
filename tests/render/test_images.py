"""Pictures lose what is private and keep every pixel."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageOps
from PIL.PngImagePlugin import PngInfo

from prospectus.render.images import KINDS, without_metadata

SECRET = "Jane Private"
GPS, ORIENTATION, ARTIST, SERIAL = 0x8825, 0x0112, 0x013B, 0xA431
XMP = f'<x:xmpmeta xmlns:x="adobe:ns:meta/">{SECRET}</x:xmpmeta>'.encode()


def picture(mode: str = "RGB") -> Image.Image:
    made = Image.new("RGB", (48, 32))
    made.putdata([(x * 5, y * 7, (x * y) % 256) for y in range(32) for x in range(48)])
    return made.convert(mode)


def exif(orientation: int = 1) -> Image.Exif:
    tags = Image.Exif()
    tags[ORIENTATION] = orientation
    tags[ARTIST] = SECRET
    tags.get_ifd(GPS)[2] = (51.0, 30.0, 0.0)
    tags.get_ifd(0x8769)[SERIAL] = SECRET
    return tags


def saved(image: Image.Image, kind: str, **more: Any) -> bytes:  # noqa: ANN401  # Pillow has its own options
    file = BytesIO()
    image.save(file, kind, **more)
    return file.getvalue()


def jpeg(orientation: int = 1, **more: Any) -> bytes:  # noqa: ANN401  # likewise
    return saved(picture(), "JPEG", exif=exif(orientation), comment=SECRET, xmp=XMP, **more) + SECRET.encode()


def png(orientation: int = 1) -> bytes:
    texts = PngInfo()
    texts.add_text("Author", SECRET)
    texts.add_itxt("XML:com.adobe.xmp", XMP.decode(), zip=True)
    return saved(picture(), "PNG", exif=exif(orientation), pnginfo=texts, dpi=(96, 96)) + SECRET.encode()


def webp(orientation: int = 1) -> bytes:
    return saved(picture(), "WEBP", exif=exif(orientation), xmp=XMP, lossless=True)


def gif() -> bytes:
    frames = [picture("P"), picture("P").rotate(180)]
    return saved(frames[0], "GIF", save_all=True, append_images=frames[1:], comment=SECRET.encode(), loop=0)


PICTURES = {"jpg": jpeg(), "png": png(), "webp": webp(), "gif": gif()}


def cleaned(data: bytes, kind: str) -> bytes:
    found = without_metadata(data, kind)
    assert found is not None
    return found


def pixels(data: bytes) -> list[bytes]:
    with Image.open(BytesIO(data)) as opened:
        frames = []
        for number in range(getattr(opened, "n_frames", 1)):
            opened.seek(number)
            frames.append(opened.convert("RGBA").tobytes())
        return frames


@pytest.mark.parametrize("kind", PICTURES)
def test_a_picture_loses_places_names_and_serial_numbers(kind: str) -> None:
    before, after = PICTURES[kind], cleaned(PICTURES[kind], kind)
    assert SECRET.encode() in before
    assert SECRET.encode() not in after
    with Image.open(BytesIO(after)) as opened:
        assert not dict(opened.getexif())
        assert not dict(opened.getexif().get_ifd(GPS))
        assert not {"xmp", "comment", "Author", "XML:com.adobe.xmp"} & opened.info.keys()


@pytest.mark.parametrize("kind", PICTURES)
def test_a_picture_keeps_every_pixel(kind: str) -> None:
    assert pixels(cleaned(PICTURES[kind], kind)) == pixels(PICTURES[kind])


@pytest.mark.parametrize("kind", PICTURES)
def test_a_clean_picture_stays_as_it_is(kind: str) -> None:
    once = cleaned(PICTURES[kind], kind)
    assert without_metadata(once, kind) == once


@pytest.mark.parametrize("orientation", range(2, 9))
@pytest.mark.parametrize(("kind", "make"), [("jpg", jpeg), ("png", png), ("webp", webp)])
def test_a_turned_picture_stays_turned(kind: str, make: Callable[[int], bytes], orientation: int) -> None:
    before = make(orientation)
    after = cleaned(before, kind)
    with Image.open(BytesIO(before)) as old, Image.open(BytesIO(after)) as new:
        assert dict(new.getexif()) == {ORIENTATION: orientation}
        assert ImageOps.exif_transpose(new).tobytes() == ImageOps.exif_transpose(old).tobytes()
    assert SECRET.encode() not in after


def test_a_progressive_picture_keeps_all_its_scans() -> None:
    before = jpeg(progressive=True, quality=60)
    assert pixels(cleaned(before, "jpeg")) == pixels(before)


def test_colour_profiles_are_kept() -> None:
    from PIL import ImageCms

    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for kind in ("JPEG", "PNG", "WEBP"):
        after = cleaned(saved(picture(), kind, icc_profile=profile), kind.lower())
        with Image.open(BytesIO(after)) as opened:
            assert opened.info["icc_profile"] == profile


def test_an_animation_still_runs_and_repeats() -> None:
    with Image.open(BytesIO(cleaned(gif(), "gif"))) as opened:
        assert (opened.n_frames, opened.info["loop"]) == (2, 0)  # type: ignore[attr-defined]


@pytest.mark.parametrize("kind", PICTURES)
def test_a_torn_picture_is_not_published(kind: str) -> None:
    clean = cleaned(PICTURES[kind], kind)
    assert without_metadata(clean[: len(clean) // 2], kind) is None
    assert without_metadata(b"", kind) is None
    assert without_metadata(b"<svg>", kind) is None


@given(st.binary(max_size=300), st.sampled_from(sorted(KINDS)), st.integers(0, 400))
def test_no_bytes_raise(noise: bytes, kind: str, at: int) -> None:
    known = PICTURES["jpg" if kind == "jpeg" else kind]
    for data in (noise, known[:at] + noise + known[at + len(noise) :], known[:at] + noise):
        found = without_metadata(data, kind)
        assert found is None or isinstance(found, bytes)
