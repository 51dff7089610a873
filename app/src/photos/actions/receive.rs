//! What came with a form: photos are decoded at once and wait in it, so that none is lost when the form is shown again because
//! something else is wrong.

use std::collections::BTreeSet;

use crate::app::App;
use crate::contributions::{clean_line, has_personal_number};
use crate::core::digest::sha256_hex;
use crate::core::{Form, Id, Locale, Result, text};
use crate::deed::Actor;
use crate::photos::model::{ALT, ALT_MAX, DROP, KEPT, MOST, PHOTO, Picture, Unreadable, Upload};
use crate::photos::{store, work};
use crate::site::{Posted, SentFile};
use crate::throttle::{self, Limit};

/// So many photos wait in all forms together at most: half a gigabyte. When more come, those go that have waited longest, so that
/// nobody can keep the photos of all others out.
const MOST_WAITING: i64 = 1_000;

/// A form that photos may come with.
#[derive(Debug)]
pub struct Carrier<'a> {
    /// The product.
    pub app: &'a App,
    /// Who sends it.
    pub actor: Actor,
    /// What it is known by: [`form_of`].
    pub form: String,
    /// Whether it is one of ours, shown not too long ago: for none other a photo is decoded.
    pub is_ours: bool,
    /// For whom photos are counted, so that nobody keeps us busy with them; none for staff.
    pub counted: Option<String>,
    /// Whether the same was sent with it before: its photos are where they belong, and wait no more.
    pub was_sent: bool,
    /// In which language what is wrong is said.
    pub locale: Locale,
}

/// What a form for `of` with that key is known by.
pub fn form_of(of: Id, key: &str) -> String {
    sha256_hex(format!("photos\n{of}\n{key}"))
}

/// Takes up the photos that came with a form, beside those that it has already, and says what is wrong at its fields. What the
/// form does not name is forgotten: somebody who went back and chose other photos sends no others. Returns what waits in the
/// form now.
pub async fn receive(
    carrier: &Carrier<'_>,
    (posted, files): (&Posted, Vec<SentFile>),
    form: &mut Form,
) -> Result<Vec<Upload>> {
    let l = carrier.locale;
    let described = described(posted, form, l);
    let kept: Vec<&str> = (0..MOST)
        .filter(|at| !posted.has(DROP[*at]))
        .map(|at| posted.get(KEPT[at]))
        .filter(|code| !code.is_empty())
        .collect();
    let waiting = if kept.is_empty() && files.is_empty() {
        Vec::new()
    } else {
        wait(carrier, &kept, files, &described, form).await?
    };
    for (at, words) in described.iter().enumerate() {
        let is_meant =
            !words.is_empty() || (!posted.get(KEPT[at]).is_empty() && !posted.has(DROP[at]));
        let has_photo = waiting.iter().any(|upload| upload.at() == at);
        if is_meant && !has_photo && !carrier.was_sent && form.field(PHOTO[at]).error.is_none() {
            form.error(PHOTO[at], Unreadable::Again.words(at + 1, l));
        }
    }
    Ok(waiting)
}

/// What each photo shows; what is wrong with that is said at its field.
fn described(posted: &Posted, form: &mut Form, l: Locale) -> [String; MOST] {
    std::array::from_fn(|at| {
        if posted.has(DROP[at]) {
            return String::new();
        }
        let words = clean_line(posted.get(ALT[at]));
        if words.chars().count() > ALT_MAX {
            form.error(ALT[at], text::photos_alt_long(l, ALT_MAX));
        }
        if has_personal_number(&words) {
            form.error(ALT[at], text::contributions_personal_number(l));
        }
        words
    })
}

/// A photo that is not in the form yet.
struct Chosen {
    at: usize,
    digest: String,
    file: SentFile,
}

async fn wait(
    carrier: &Carrier<'_>,
    kept: &[&str],
    files: Vec<SentFile>,
    described: &[String; MOST],
    form: &mut Form,
) -> Result<Vec<Upload>> {
    let l = carrier.locale;
    let mut conn = carrier.app.db.read().await?;
    let there = store::waiting(&mut conn, &carrier.form).await?;
    drop(conn);
    let mut stays: BTreeSet<&str> = there
        .iter()
        .map(|upload| upload.code.as_str())
        .filter(|code| kept.contains(code))
        .collect();
    let mut chosen: Vec<Chosen> = Vec::new();
    for file in files {
        let Some(at) = PHOTO.iter().position(|name| *name == file.field) else {
            continue;
        };
        match &file.bytes {
            Err(why) => form.error(PHOTO[at], Unreadable::from(*why).words(at + 1, l)),
            Ok(bytes) => {
                let digest = sha256_hex(bytes);
                // Pressed twice, or sent once more: it is decoded once.
                if let Some(same) = there.iter().find(|upload| upload.digest == digest) {
                    stays.insert(&same.code);
                } else if chosen.iter().all(|other| other.digest != digest) {
                    chosen.push(Chosen { at, digest, file });
                }
            }
        }
    }
    let made = make(carrier, chosen, form).await?;
    // What is chosen for a place takes the place of what was there.
    let stays: Vec<String> = there
        .iter()
        .filter(|upload| stays.contains(upload.code.as_str()))
        .filter(|upload| made.iter().all(|(at, _)| *at != upload.at()))
        .map(|upload| upload.code.clone())
        .collect();
    let mut deed = carrier.app.begin(carrier.actor.clone()).await?;
    let now = deed.now;
    store::forget_others(deed.conn(), &carrier.form, &stays).await?;
    for (at, picture) in &made {
        let code = deed.app.random.code(20);
        let key = (carrier.form.as_str(), place(*at), code.as_str());
        store::insert_upload(deed.conn(), key, picture, now).await?;
    }
    if !made.is_empty() {
        store::forget_oldest(deed.conn(), MOST_WAITING).await?;
    }
    for (at, words) in described.iter().enumerate() {
        store::describe_upload(deed.conn(), &carrier.form, place(at), words).await?;
    }
    let waiting = store::waiting(deed.conn(), &carrier.form).await?;
    deed.commit().await?;
    Ok(waiting)
}

/// The place in the database.
fn place(at: usize) -> i64 {
    i64::try_from(at + 1).unwrap_or(i64::MAX)
}

/// Decodes what was chosen, one after another; what is wrong is said at its field.
async fn make(
    carrier: &Carrier<'_>,
    chosen: Vec<Chosen>,
    form: &mut Form,
) -> Result<Vec<(usize, Picture)>> {
    let l = carrier.locale;
    let mut made = Vec::new();
    if chosen.is_empty() {
        return Ok(made);
    }
    let refused = if !carrier.is_ours {
        Some(Unreadable::Again)
    } else if may_come(carrier, chosen.len()).await? {
        None
    } else {
        Some(Unreadable::NotNow)
    };
    for Chosen { at, file, .. } in chosen {
        let answer = match (refused, file.bytes) {
            (Some(why), _) => Err(why),
            (None, Err(why)) => Err(why.into()),
            (None, Ok(bytes)) => work::make(bytes).await?,
        };
        match answer {
            Ok(picture) => made.push((at, picture)),
            Err(why) => form.error(PHOTO[at], why.words(at + 1, l)),
        }
    }
    Ok(made)
}

/// Whether so many more photos may come from where these do.
async fn may_come(carrier: &Carrier<'_>, count: usize) -> Result<bool> {
    let Some(counted) = &carrier.counted else {
        return Ok(true);
    };
    let mut deed = carrier.app.begin(carrier.actor.clone()).await?;
    let most = i64::try_from(MOST).unwrap_or(1);
    let limit = Limit {
        hits: deed.app.settings.submissions_per_hour * most,
        seconds: 3600,
    };
    let mut may = true;
    for _ in 0..count {
        may &= throttle::within(&mut deed, "photo", counted, limit).await?;
    }
    deed.commit().await?;
    Ok(may)
}
