"""Draws an emblem for an office that does not exist; it resembles no emblem of state."""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageDraw

SIDE, SHARP = 600, 3
"""Drawn three times as large and scaled down, so that edges are smooth."""

BLUE, GOLD, GREEN, WHITE = (24, 78, 119), (222, 170, 60), (52, 128, 92), (255, 255, 255)


def sample_emblem() -> bytes:
    """Return a round emblem as PNG: hills, a river and a rising sun."""
    size = SIDE * SHARP
    image = Image.new("RGBA", (size, size))
    pen = ImageDraw.Draw(image)
    _disc(pen, size, 0.49, BLUE)
    _disc(pen, size, 0.455, GOLD)
    _disc(pen, size, 0.435, WHITE)
    scene = Image.new("RGBA", (size, size), (*WHITE, 255))
    _draw_scene(ImageDraw.Draw(scene), size)
    mask = Image.new("L", (size, size))
    _disc(ImageDraw.Draw(mask), size, 0.415, 255)
    image.paste(scene, (0, 0), mask)
    small = image.resize((SIDE, SIDE), Image.Resampling.LANCZOS)
    png = BytesIO()
    small.save(png, "PNG", optimize=True)
    return png.getvalue()


def _draw_scene(pen: ImageDraw.ImageDraw, size: int) -> None:
    half = size / 2
    _circle(pen, (half, 0.47 * size), 0.15 * size, GOLD)
    hills = ((0.02, 0.66), (0.30, 0.38), (0.46, 0.56), (0.66, 0.34), (0.98, 0.66))
    pen.polygon([(x * size, y * size) for x, y in (*hills, (0.98, 1), (0.02, 1))], fill=GREEN)
    pen.rectangle((0, 0.66 * size, size, size), fill=BLUE)
    for row in range(3):
        y = (0.72 + 0.075 * row) * size
        for step in range(7):
            x = (0.02 + 0.16 * step + 0.08 * (row % 2)) * size
            box = (x, y, x + 0.16 * size, y + 0.06 * size)
            pen.arc(box, 200, 340, fill=WHITE, width=size // 90)


def _disc(pen: ImageDraw.ImageDraw, size: int, radius: float, fill: object) -> None:
    _circle(pen, (size / 2, size / 2), radius * size, fill)


def _circle(
    pen: ImageDraw.ImageDraw, centre: tuple[float, float], radius: float, fill: object
) -> None:
    x, y = centre
    pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=fill)  # type: ignore[arg-type]
