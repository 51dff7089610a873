//! A QR code: an address that a phone reads from a paper.

use fast_qr::{ECL, QRBuilder};
use leptos::prelude::*;

/// The empty edge that readers need around the code, in squares.
const QUIET: usize = 4;

/// The code of `content` as a drawing, named `label` for those who do not see it. Nothing when it is longer than a code can
/// hold: the address stands beside it in letters all the same.
#[component]
pub fn QrCode(
    /// What a phone reads.
    #[prop(into)]
    content: String,
    /// What it is ("QR-kod till dialogens sida").
    #[prop(into)]
    label: String,
) -> impl IntoView {
    drawing(&content).map(|(size, path)| {
        let whole = format!("0 0 {size} {size}");
        view! {
            <svg class="qr" viewBox=whole role="img" aria-label=label>
                <rect class="ground" width=size.to_string() height=size.to_string()/>
                <path d=path/>
            </svg>
        }
    })
}

/// How many squares it has on each side, and its dark ones as one path.
fn drawing(content: &str) -> Option<(usize, String)> {
    let code = QRBuilder::new(content).ecl(ECL::M).build().ok()?;
    let mut path = String::new();
    for row in 0..code.size {
        for column in 0..code.size {
            if code[row][column].value() {
                let (x, y) = (column + QUIET, row + QUIET);
                path.push_str(&format!("M{x} {y}h1v1h-1z"));
            }
        }
    }
    Some((code.size + 2 * QUIET, path))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::html;

    #[test]
    fn a_code_has_its_three_corners_and_a_quiet_edge() {
        let (size, path) = drawing("https://dialog.example.org/dialoger/ett-levande-torg").unwrap();
        // Each corner is a square of seven with an empty ring in it.
        for (x, y) in [(4, 4), (size - 11, 4), (4, size - 11)] {
            let dark = |dx: usize, dy: usize| path.contains(&format!("M{} {}h1", x + dx, y + dy));
            assert!((0..7).all(|at| dark(at, 0) && dark(at, 6) && dark(0, at) && dark(6, at)));
            assert!((1..6).all(|at| !dark(at, 1) && !dark(1, at)) && dark(3, 3));
        }
        assert!(!path.contains("M0 ") && !path.contains("M3 "));
    }

    #[test]
    fn what_no_code_can_hold_is_left_out() {
        let got = html(|| view! { <QrCode content="x".repeat(5_000) label="Kod"/> }.into_any());
        assert!(!got.contains("<svg"), "{got}");
    }
}
