//! What somebody sent, made anew: decoded, turned upright, made smaller and written as JPEG twice. Nothing else of it is
//! left: no place, no time, no camera, no words, no colour profile, nothing behind its end.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::{
    DynamicImage, ExtendedColorType, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits,
    Rgb, RgbImage,
};

use crate::core::digest::sha256_hex;
use crate::core::{Locale, text};
use crate::site::{LARGEST_FILE, NotTaken};

/// The longer side of the large size, in pixels.
pub const LARGE: u32 = 1600;
/// The longer side of the small size, in pixels.
pub const SMALL: u32 = 480;
/// How well JPEG keeps what is to be seen, of 100.
const QUALITY: u8 = 80;

/// The most pixels that are decoded: what telephones take today. A small file can claim to hold any number.
const MOST_PIXELS: u64 = 50_000_000;
/// The longest side that is decoded.
const LONGEST_SIDE: u32 = 20_000;
/// The most memory that decoding one may take, in bytes: that many pixels, each with its transparency.
const MOST_MEMORY: u64 = 4 * MOST_PIXELS + 64 * 1024 * 1024;
/// What a JPEG that is drawn in passes holds of each pixel until the last of them, beside the pixel: two bytes for each of four
/// parts.
const PASSES_PER_PIXEL: u64 = 8;
/// The most passes in which a JPEG is drawn finer and finer. Cameras use ten; each costs as much as a whole photo.
const MOST_SCANS: usize = 64;

/// Why what was sent is no photo for us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// It is no JPEG, PNG or WebP, or it is broken.
    NotAPhoto,
    /// It is HEIC or AVIF, which telephones write and few programs read.
    Heic,
    /// It is larger than we take: its file, or what it would be when it is decoded.
    TooLarge,
    /// Too many are on their way, or came from one network.
    NotNow,
    /// The form that it came with is not one of ours, or too old.
    Again,
}

impl Unreadable {
    /// What to do with the photo `number` of the form.
    pub fn words(self, number: usize, l: Locale) -> String {
        match self {
            Self::NotAPhoto => text::photos_wrong(l, number),
            Self::Heic => text::photos_heic(l, number),
            Self::TooLarge => text::photos_large(l, LARGEST_FILE / 1024 / 1024, number),
            Self::NotNow => text::photos_not_now(l, number),
            Self::Again => text::photos_again(l, number),
        }
    }
}

impl From<NotTaken> for Unreadable {
    fn from(why: NotTaken) -> Self {
        match why {
            NotTaken::TooLarge => Self::TooLarge,
            NotTaken::NoRoom => Self::NotNow,
        }
    }
}

/// One size of a photo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawn {
    /// The JPEG.
    pub bytes: Vec<u8>,
    /// How wide it is, in pixels.
    pub width: u32,
    /// How high.
    pub height: u32,
}

/// A photo in both sizes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Of what was sent.
    pub digest: String,
    /// To look at closely.
    pub large: Drawn,
    /// For pages.
    pub small: Drawn,
}

impl Picture {
    /// Makes one of what was sent. What it is, its bytes tell, and never its name.
    ///
    /// # Errors
    /// Why it cannot be.
    pub fn of(sent: &[u8]) -> Result<Self, Unreadable> {
        if is_heic(sent) {
            return Err(Unreadable::Heic);
        }
        let mut reader = ImageReader::new(Cursor::new(sent))
            .with_guessed_format()
            .map_err(|_| Unreadable::NotAPhoto)?;
        let format = reader.format();
        let is_jpeg = format == Some(ImageFormat::Jpeg);
        if is_jpeg && scans(sent) > MOST_SCANS {
            return Err(Unreadable::TooLarge);
        }
        let mut limits = Limits::default();
        limits.max_image_width = Some(LONGEST_SIDE);
        limits.max_image_height = Some(LONGEST_SIDE);
        limits.max_alloc = Some(MOST_MEMORY);
        reader.limits(limits);
        let mut decoder = reader.into_decoder().map_err(refused)?;
        let (width, height) = decoder.dimensions();
        let pixels = u64::from(width) * u64::from(height);
        let beside = if is_jpeg && in_passes(sent) {
            PASSES_PER_PIXEL * pixels
        } else {
            0
        };
        if pixels > MOST_PIXELS || decoder.total_bytes().saturating_add(beside) > MOST_MEMORY {
            return Err(Unreadable::TooLarge);
        }
        if !is_whole(sent, format) {
            return Err(Unreadable::NotAPhoto);
        }
        let upright = decoder.orientation().map_err(refused)?;
        let whole = DynamicImage::from_decoder(decoder).map_err(refused)?;
        let mut large = within(whole, LARGE);
        large.apply_orientation(upright);
        Self::drawn(opaque(&large), sha256_hex(sent))
    }

    /// Both sizes of what is decoded.
    pub(in crate::photos) fn drawn(large: RgbImage, digest: String) -> Result<Self, Unreadable> {
        let small = within(DynamicImage::ImageRgb8(large.clone()), SMALL).into_rgb8();
        Ok(Self {
            digest,
            large: written(&large)?,
            small: written(&small)?,
        })
    }
}

fn refused(error: ImageError) -> Unreadable {
    match error {
        ImageError::Limits(_) => Unreadable::TooLarge,
        _ => Unreadable::NotAPhoto,
    }
}

/// Whether a file is one of those in ISO's container whose pictures are packed with HEVC or AV1.
fn is_heic(sent: &[u8]) -> bool {
    const KINDS: [&[u8]; 9] = [
        b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"avif",
    ];
    sent.get(4..8) == Some(b"ftyp") && sent.get(8..12).is_some_and(|kind| KINDS.contains(&kind))
}

/// Whether a file comes to its end. What was cut off on its way is drawn all the same, grey from there on, and these decoders do not
/// tell; of a PNG they do.
fn is_whole(sent: &[u8], format: Option<ImageFormat>) -> bool {
    match format {
        Some(ImageFormat::Jpeg) => has_end(sent),
        // Its size, after the four bytes of the size itself and four before them, may count a last byte that only makes it even.
        Some(ImageFormat::WebP) => sent.get(4..8).is_some_and(|size| {
            let bytes = size.iter().rev();
            let size = bytes.fold(0_u64, |sum, byte| (sum << 8) | u64::from(*byte));
            usize::try_from(size).is_ok_and(|size| size <= sent.len() - 7)
        }),
        _ => true,
    }
}

/// Whether a JPEG (ITU-T T.81, B.1.1.3) says that it ends. What stands in its segments is skipped, for a small picture in one of them has
/// an end of its own; cameras may write more behind the end.
fn has_end(sent: &[u8]) -> bool {
    let mut rest = sent.get(2..).unwrap_or_default();
    loop {
        // In a pass that byte has a nought or a restart behind it.
        let marker = rest
            .windows(2)
            .position(|pair| pair[0] == 0xff && !matches!(pair[1], 0 | 1 | 0xd0..=0xd8 | 0xff));
        let Some(at) = marker else {
            return false;
        };
        if rest[at + 1] == 0xd9 {
            return true;
        }
        let Some(&[high, low]) = rest.get(at + 2..at + 4) else {
            return false;
        };
        let length = usize::from(u16::from_be_bytes([high, low])).max(2);
        rest = rest.get(at + 2 + length..).unwrap_or_default();
    }
}

/// How often a JPEG says that a pass begins. Within a pass that byte is always written with a nought after it.
fn scans(sent: &[u8]) -> usize {
    sent.windows(2).filter(|pair| pair == b"\xff\xda").count()
}

/// Whether a JPEG (ITU-T T.81, B.2) is drawn in passes: finer and finer, or one part of the colours after another. One that
/// cannot be followed to its first pass counts as such.
fn in_passes(sent: &[u8]) -> bool {
    let (mut at, mut parts) = (2, None);
    while let Some(&[0xff, kind, high, low]) = sent.get(at..at + 4) {
        at += match kind {
            0xff => 1,
            0x01 | 0xd0..=0xd8 => 2,
            0xc2 => return true,
            0xda => return sent.get(at + 4).copied() != parts,
            _ => {
                if matches!(kind, 0xc0 | 0xc1) {
                    parts = sent.get(at + 9).copied();
                }
                2 + usize::from(u16::from_be_bytes([high, low])).max(2)
            }
        };
    }
    true
}

/// The picture so small that it lies within a square; one that does already stays as it is.
fn within(image: DynamicImage, side: u32) -> DynamicImage {
    if image.width() <= side && image.height() <= side {
        image
    } else {
        image.thumbnail(side, side)
    }
}

/// The picture on white where one sees through it.
fn opaque(image: &DynamicImage) -> RgbImage {
    if !image.color().has_alpha() {
        return image.to_rgb8();
    }
    let seen = image.to_rgba8();
    RgbImage::from_fn(seen.width(), seen.height(), |x, y| {
        let [red, green, blue, alpha] = seen.get_pixel(x, y).0;
        Rgb([red, green, blue].map(|part| over_white(part, alpha)))
    })
}

fn over_white(part: u8, alpha: u8) -> u8 {
    let (part, alpha) = (u32::from(part), u32::from(alpha));
    let mixed = (part * alpha + 255 * (255 - alpha) + 127) / 255;
    u8::try_from(mixed).unwrap_or(u8::MAX)
}

fn written(image: &RgbImage) -> Result<Drawn, Unreadable> {
    let mut bytes = Vec::new();
    let (width, height) = image.dimensions();
    JpegEncoder::new_with_quality(&mut bytes, QUALITY)
        .encode(image.as_raw(), width, height, ExtendedColorType::Rgb8)
        .map_err(|_| Unreadable::NotAPhoto)?;
    Ok(Drawn {
        bytes,
        width,
        height,
    })
}
