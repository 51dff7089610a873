//! Nothing of what was sent is left but what is to be seen.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use proptest::prelude::*;

use super::picture::{LARGE, Picture, SMALL, Unreadable};

/// A picture of so many pixels that is light above and dark below, in a format.
pub fn sent(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let picture = RgbImage::from_fn(width, height, |_, y| {
        if 2 * y < height {
            Rgb([250, 250, 240])
        } else {
            Rgb([10, 40, 20])
        }
    });
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(picture)
        .write_to(&mut bytes, format)
        .unwrap();
    bytes.into_inner()
}

/// A segment of a JPEG.
fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len() + 2).unwrap().to_be_bytes();
    [&[0xff, marker], &length[..], content].concat()
}

/// What a camera writes: how it was held, and a directory of where it was with `place` in it.
fn exif(orientation: u8, place: &[u8]) -> Vec<u8> {
    let mut tiff = Vec::new();
    tiff.extend_from_slice(b"MM\0*\0\0\0\x08\0\x02");
    // Orientation, a short.
    tiff.extend_from_slice(&[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]);
    // The directory of the place, behind this one.
    tiff.extend_from_slice(&[0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38]);
    tiff.extend_from_slice(&[0, 0, 0, 0]);
    // One entry: the name of the place as text, behind it.
    let count = u32::try_from(place.len()).unwrap().to_be_bytes();
    tiff.extend_from_slice(&[0, 1, 0, 0x1b, 0, 2]);
    tiff.extend_from_slice(&count);
    tiff.extend_from_slice(&[0, 0, 0, 56, 0, 0, 0, 0]);
    tiff.extend_from_slice(place);
    segment(0xe1, &[b"Exif\0\0", &tiff[..]].concat())
}

/// A JPEG as telephones send it, with `secret` wherever a JPEG may hold words.
pub fn telling(orientation: u8, secret: &[u8]) -> Vec<u8> {
    let plain = sent(64, 48, ImageFormat::Jpeg);
    let (start, rest) = plain.split_at(2);
    let xmp = [b"http://ns.adobe.com/xap/1.0/\0", secret].concat();
    let profile = [b"ICC_PROFILE\0\x01\x01", secret].concat();
    [
        start,
        &exif(orientation, secret),
        &segment(0xe1, &xmp),
        &segment(0xe2, &profile),
        &segment(0xed, secret),
        &segment(0xfe, secret),
        rest,
        secret,
    ]
    .concat()
}

/// The markers of a JPEG, in their order, to the first pass; and what stands behind its end.
fn markers(jpeg: &[u8]) -> (Vec<u8>, usize) {
    let mut at = 2;
    let mut found = Vec::new();
    while jpeg[at] == 0xff {
        found.push(jpeg[at + 1]);
        if jpeg[at + 1] == 0xda {
            break;
        }
        at += 2 + usize::from(u16::from_be_bytes([jpeg[at + 2], jpeg[at + 3]]));
    }
    let end = jpeg
        .windows(2)
        .rposition(|pair| pair == b"\xff\xd9")
        .unwrap();
    (found, jpeg.len() - end - 2)
}

fn holds(bytes: &[u8], secret: &[u8]) -> bool {
    bytes.windows(secret.len()).any(|part| part == secret)
}

fn is_light(picture: &Picture, x: u32, y: u32) -> bool {
    let seen = image::load_from_memory(&picture.small.bytes)
        .unwrap()
        .to_rgb8();
    seen.get_pixel(x, y).0[0] > 128
}

proptest! {
    #[test]
    fn p03_nothing_of_where_when_and_by_whom_is_left(secret in "[A-Za-z0-9 .,:/+-]{12,200}", orientation in 0_u8..12) {
        let photo = telling(orientation, secret.as_bytes());
        prop_assert!(holds(&photo, secret.as_bytes()));
        let picture = Picture::of(&photo).unwrap();
        for size in [&picture.large, &picture.small] {
            prop_assert!(!holds(&size.bytes, secret.as_bytes()));
            let (markers, behind) = markers(&size.bytes);
            // The picture's own: its frame, its tables, its pass. And that it is a JPEG, which says nothing more.
            let plain = markers.iter().all(|marker| matches!(marker, 0xe0 | 0xdb | 0xc0 | 0xc4 | 0xda));
            prop_assert!(plain, "{:x?}", markers);
            prop_assert_eq!(behind, 0);
        }
    }

    #[test]
    fn whatever_is_sent_is_a_picture_or_told(bytes in proptest::collection::vec(any::<u8>(), 0..400), cut in 0_usize..900) {
        prop_assert!(Picture::of(&bytes).is_err());
        for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
            let mut photo = sent(24, 16, format);
            let at = cut % photo.len();
            photo.truncate(at);
            photo.extend_from_slice(&bytes);
            // Half a picture may still be one. A decoder that gives up on it is caught where it works (work.rs); none goes on for ever.
            let _ = std::panic::catch_unwind(|| Picture::of(&photo));
        }
    }
}

#[test]
fn it_stands_upright_however_the_telephone_was_held() {
    let as_sent = Picture::of(&telling(1, b"Karls grad 7")).unwrap();
    assert_eq!((as_sent.large.width, as_sent.large.height), (64, 48));
    assert!(is_light(&as_sent, 32, 4) && !is_light(&as_sent, 32, 44));
    let upside_down = Picture::of(&telling(3, b"Karls grad 7")).unwrap();
    assert!(!is_light(&upside_down, 32, 4) && is_light(&upside_down, 32, 44));
    let turned = Picture::of(&telling(6, b"Karls grad 7")).unwrap();
    assert_eq!((turned.large.width, turned.large.height), (48, 64));
    assert!(is_light(&turned, 44, 32) && !is_light(&turned, 4, 32));
}

#[test]
fn it_has_two_sizes_and_is_never_made_larger() {
    let wide = Picture::of(&sent(2000, 500, ImageFormat::Png)).unwrap();
    assert_eq!((wide.large.width, wide.large.height), (LARGE, 400));
    assert_eq!((wide.small.width, wide.small.height), (SMALL, 120));
    let little = Picture::of(&sent(30, 20, ImageFormat::WebP)).unwrap();
    assert_eq!((little.large.width, little.small.width), (30, 30));
    let line = Picture::of(&sent(4000, 1, ImageFormat::Png)).unwrap();
    assert_eq!((line.large.height, line.small.height), (1, 1));
}

#[test]
fn what_one_sees_through_is_white() {
    let glass = RgbaImage::from_pixel(8, 8, Rgba([0, 0, 0, 0]));
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageRgba8(glass)
        .write_to(&mut bytes, ImageFormat::Png)
        .unwrap();
    let picture = Picture::of(&bytes.into_inner()).unwrap();
    let seen = image::load_from_memory(&picture.large.bytes)
        .unwrap()
        .to_rgb8();
    assert!(
        seen.pixels()
            .all(|pixel| pixel.0.iter().all(|part| *part > 250))
    );
}

/// A PNG that says that it is so large, and holds next to nothing.
fn claiming(width: u32, height: u32) -> Vec<u8> {
    let crc = |bytes: &[u8]| {
        !bytes.iter().fold(u32::MAX, |sum, byte| {
            (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
                (sum >> 1) ^ (0xedb8_8320 * (sum & 1))
            })
        })
    };
    let chunk = |name: &[u8], content: &[u8]| {
        let named = [name, content].concat();
        let length = u32::try_from(content.len()).unwrap().to_be_bytes();
        [&length[..], &named, &crc(&named).to_be_bytes()].concat()
    };
    let size = [
        &width.to_be_bytes()[..],
        &height.to_be_bytes(),
        &[8, 6, 0, 0, 0],
    ]
    .concat();
    [
        &b"\x89PNG\r\n\x1a\n"[..],
        &chunk(b"IHDR", &size),
        &chunk(b"IDAT", b"\x78\x9c\x63\0\0\0\x01\0\x01"),
        &chunk(b"IEND", b""),
    ]
    .concat()
}

/// A JPEG whose frame says that it is so large.
fn with_size(jpeg: &[u8], width: u16, height: u16) -> Vec<u8> {
    let mut jpeg = jpeg.to_vec();
    let frame = jpeg
        .windows(2)
        .position(|pair| pair == b"\xff\xc0")
        .unwrap();
    jpeg[frame + 5..frame + 7].copy_from_slice(&height.to_be_bytes());
    jpeg[frame + 7..frame + 9].copy_from_slice(&width.to_be_bytes());
    jpeg
}

#[test]
fn what_would_fill_the_memory_or_the_processor_is_refused_unread() {
    for (width, height) in [(60_000, 60_000), (8_000, 7_000), (30_000, 2), (2, 30_000)] {
        assert_eq!(
            Picture::of(&claiming(width, height)),
            Err(Unreadable::TooLarge),
            "{width} × {height}"
        );
    }
    // A JPEG whose frame says 65,500 × 65,500.
    let jpeg = with_size(&sent(32, 32, ImageFormat::Jpeg), 65_500, 65_500);
    assert_eq!(Picture::of(&jpeg), Err(Unreadable::TooLarge));
    // One that is drawn finer and finer, or one colour after another, holds far more until it is done.
    let at_once = with_size(&sent(32, 32, ImageFormat::Jpeg), 5_000, 6_000);
    assert_ne!(Picture::of(&at_once), Err(Unreadable::TooLarge));
    let frame = at_once.windows(2).position(|pair| pair == b"\xff\xc0");
    let mut finer = at_once.clone();
    finer[frame.unwrap() + 1] = 0xc2;
    assert_eq!(Picture::of(&finer), Err(Unreadable::TooLarge));
    let pass = at_once.windows(2).position(|pair| pair == b"\xff\xda");
    let mut parts = at_once;
    let first_alone = *b"\xff\xda\0\x08\x01\x01\0\0\x3f\0";
    parts.splice(pass.unwrap()..pass.unwrap() + 14, first_alone);
    assert_eq!(Picture::of(&parts), Err(Unreadable::TooLarge));
    // And one that is drawn over and over again.
    let plain = sent(32, 32, ImageFormat::Jpeg);
    let pass = plain
        .windows(2)
        .position(|pair| pair == b"\xff\xda")
        .unwrap();
    let (begin, passes) = plain.split_at(pass);
    let again = passes[..passes.len() - 2].repeat(100);
    assert_eq!(
        Picture::of(&[begin, &again, b"\xff\xd9"].concat()),
        Err(Unreadable::TooLarge)
    );
}

#[test]
fn what_was_cut_off_on_its_way_is_told_and_not_shown_grey() {
    let speckled = RgbImage::from_fn(64, 48, |x, y| {
        let shade = (x * x * 31 + y * y * 17 + x * y * 7) % 251;
        Rgb([u8::try_from(shade).unwrap_or_default(); 3])
    });
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
        let mut bytes = Cursor::new(Vec::new());
        DynamicImage::ImageRgb8(speckled.clone())
            .write_to(&mut bytes, format)
            .unwrap();
        let whole = bytes.into_inner();
        assert!(Picture::of(&whole).is_ok(), "{format:?}");
        for part in [whole.len() / 2, whole.len() * 9 / 10] {
            let cut = Picture::of(&whole[..part]);
            assert_eq!(cut, Err(Unreadable::NotAPhoto), "{format:?} {part}");
        }
    }
    // A small picture in the file has an end of its own, and cameras write more behind the end.
    let plain = sent(64, 48, ImageFormat::Jpeg);
    let (start, rest) = plain.split_at(2);
    let both = [start, &segment(0xe1, &plain), rest].concat();
    assert!(Picture::of(&[&both[..], b"\0\0more"].concat()).is_ok());
    let cut = Picture::of(&both[..both.len() - 20]);
    assert_eq!(cut, Err(Unreadable::NotAPhoto));
}

#[test]
fn its_bytes_tell_what_it_is_and_what_to_do() {
    for kind in [b"heic", b"mif1", b"avif"] {
        let file = [b"\0\0\0\x18ftyp", &kind[..], b"\0\0\0\0"].concat();
        assert_eq!(Picture::of(&file), Err(Unreadable::Heic));
    }
    for file in [
        &b""[..],
        b"GIF89a\x01\0\x01\0\0\0\0;",
        b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        b"%PDF-1.7",
        b"<html><script>alert(1)</script>",
    ] {
        assert_eq!(Picture::of(file), Err(Unreadable::NotAPhoto));
    }
}
