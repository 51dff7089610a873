//! Pictures for the examples, drawn here: nothing in them is anybody's, and each says that it is an example.

use image::{Rgb, RgbImage};

use super::model::{MOST, Picture, Unreadable};
use super::{form_of, store};
use crate::core::digest::sha256_hex;
use crate::core::{Error, Id, Result};
use crate::deed::Deed;

const WIDTH: u32 = 960;
const HEIGHT: u32 = 640;
const BIRCH: Rgb<u8> = Rgb([247, 244, 236]);
const SKY: Rgb<u8> = Rgb([197, 221, 232]);
const LAKE: Rgb<u8> = Rgb([38, 96, 128]);
const PINE: Rgb<u8> = Rgb([52, 92, 66]);
const WOOD: Rgb<u8> = Rgb([150, 104, 62]);
const INK: Rgb<u8> = Rgb([30, 40, 48]);

/// The letters of the word, each five dots wide and seven high.
const WORD: [[u8; 7]; 7] = [
    [
        0b11111, 0b10000, 0b10000, 0b11110, 0b10000, 0b10000, 0b11111,
    ],
    [
        0b10001, 0b01010, 0b00100, 0b00100, 0b00100, 0b01010, 0b10001,
    ],
    [
        0b11111, 0b10000, 0b10000, 0b11110, 0b10000, 0b10000, 0b11111,
    ],
    [
        0b10001, 0b11011, 0b10101, 0b10101, 0b10001, 0b10001, 0b10001,
    ],
    [
        0b11110, 0b10001, 0b10001, 0b11110, 0b10000, 0b10000, 0b10000,
    ],
    [
        0b11111, 0b10000, 0b10000, 0b11110, 0b10000, 0b10000, 0b11111,
    ],
    [
        0b10000, 0b10000, 0b10000, 0b10000, 0b10000, 0b10000, 0b11111,
    ],
];

/// Puts pictures, each a motif ("bench", "water" or "trees") and what it shows, into a form of that dialogue, as if somebody had
/// chosen them. Returns what the form is known by; nothing without pictures.
pub async fn example(
    deed: &mut Deed,
    (dialogue, key): (Id, &str),
    pictures: &[(&str, &str)],
) -> Result<String> {
    if pictures.is_empty() {
        return Ok(String::new());
    }
    let form = form_of(dialogue, key);
    let now = deed.now;
    for (place, (motif, alt)) in (1..).zip(pictures.iter().take(MOST)) {
        let picture = draw(motif)
            .map_err(|_| Error::Internal(format!("no picture of an example: {motif}")))?;
        let code = deed.app.random.code(20);
        let key = (form.as_str(), place, code.as_str());
        store::insert_upload(deed.conn(), key, &picture, now).await?;
        store::describe_upload(deed.conn(), &form, place, alt).await?;
    }
    Ok(form)
}

fn draw(motif: &str) -> Result<Picture, Unreadable> {
    let mut picture = RgbImage::from_pixel(WIDTH, HEIGHT, SKY);
    match motif {
        "bench" => {
            fill(&mut picture, (0, 400), (WIDTH, 240), BIRCH);
            for board in 0..3 {
                fill(&mut picture, (220, 240 + board * 44), (520, 28), WOOD);
            }
            fill(&mut picture, (200, 380), (560, 30), WOOD);
            for leg in [240, 690] {
                fill(&mut picture, (leg, 410), (28, 100), INK);
            }
            for arm in [200, 732] {
                fill(&mut picture, (arm, 310), (28, 80), INK);
            }
        }
        "water" => {
            for wave in 0..8 {
                let y = 240 + wave * 50;
                fill(
                    &mut picture,
                    (0, y),
                    (WIDTH, 50),
                    if wave % 2 == 0 { LAKE } else { SKY },
                );
            }
            fill(&mut picture, (360, 220), (240, 420), WOOD);
        }
        "trees" => {
            fill(&mut picture, (0, 470), (WIDTH, 170), BIRCH);
            for trunk in [150, 430, 710] {
                fill(&mut picture, (trunk + 40, 330), (24, 160), WOOD);
                for step in 0..5 {
                    let half = 20 + step * 16;
                    let left = trunk + 52 - half;
                    fill(&mut picture, (left, 110 + step * 46), (2 * half, 46), PINE);
                }
            }
        }
        _ => return Err(Unreadable::NotAPhoto),
    }
    name(&mut picture);
    Picture::drawn(picture, sha256_hex(format!("example\n{motif}")))
}

fn fill(
    picture: &mut RgbImage,
    (left, top): (u32, u32),
    (wide, high): (u32, u32),
    colour: Rgb<u8>,
) {
    for y in top..(top + high).min(HEIGHT) {
        for x in left..(left + wide).min(WIDTH) {
            picture.put_pixel(x, y, colour);
        }
    }
}

/// Writes that it is an example.
fn name(picture: &mut RgbImage) {
    const DOT: u32 = 8;
    fill(picture, (24, 24), (7 * 6 * DOT + DOT, 9 * DOT), BIRCH);
    for (letter, rows) in (0..).zip(WORD) {
        for (row, dots) in (0..).zip(rows) {
            for dot in (0..5).filter(|dot| dots & (0b10000 >> dot) != 0) {
                let place = (24 + DOT + (letter * 6 + dot) * DOT, 24 + DOT + row * DOT);
                fill(picture, place, (DOT, DOT), INK);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_motif_is_drawn_and_nothing_else() {
        for motif in ["bench", "water", "trees"] {
            let picture = draw(motif).unwrap();
            assert_eq!((picture.large.width, picture.small.width), (WIDTH, 480));
            assert!(picture.large.bytes.len() < 120_000, "{motif}");
        }
        assert!(draw("sun").is_err());
    }
}
