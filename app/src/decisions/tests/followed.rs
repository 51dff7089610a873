//! How promises go is told with a day each time, to everybody and by mail, and participants say whether they were kept.

use super::*;
use crate::contributions::ReceiptCode;
use crate::dialogues::Dialogue;
use crate::mail::Sent;
use crate::testing::{Answer, Browser, TestDb};

/// A dialogue whose participants have been told, with one promise, and Anna, who takes mail.
struct Room {
    world: World,
    dialogue: Dialogue,
    commitment: Id,
    theme: Id,
    made: i64,
}

impl Room {
    async fn new(db: &TestDb) -> Self {
        let world = World::new(db).await;
        let dialogue = world.reach(State::FedBack).await;
        let result = results(&mut world.app.db.read().await.unwrap(), dialogue.id)
            .await
            .unwrap()
            .remove(0);
        let anna = world.participant("anna@exempel.se").await;
        sqlx::query("UPDATE contributions SET participant_id = $1")
            .bind(anna)
            .execute(&mut *world.app.db.read().await.unwrap())
            .await
            .unwrap();
        Self {
            world,
            dialogue,
            commitment: result.commitment.unwrap().id,
            theme: result.theme_id,
            made: 1,
        }
    }

    async fn note(&self, progress: &Progress) -> Result<(), EntryError> {
        let version = self.world.get(self.dialogue.id).await.version;
        let mut deed = self.world.deed(Role::Official).await;
        let answer = note_progress(&mut deed, self.commitment, version, progress).await;
        if answer.is_ok() {
            deed.commit().await.unwrap();
        }
        answer
    }

    /// The receipt of one more who took part.
    async fn receipt(&mut self) -> ReceiptCode {
        self.made += 1;
        let id = self
            .world
            .contribution(self.dialogue.id, self.made, Some(self.theme))
            .await;
        self.receipt_of(id).await
    }

    async fn receipt_of(&self, contribution: Id) -> ReceiptCode {
        let code = ReceiptCode::new(&self.world.app.random);
        sqlx::query("UPDATE contributions SET receipt_code = $1 WHERE id = $2")
            .bind(&code)
            .bind(contribution)
            .execute(&mut *self.world.app.db.read().await.unwrap())
            .await
            .unwrap();
        code
    }

    async fn say(&self, code: &ReceiptCode, done: &str, words: &str) -> Answer {
        let fields = [("done", done), ("words", words), ("kod", code.as_str())];
        Browser::new(&self.world.app)
            .post(&self.path(), &fields)
            .await
    }

    fn path(&self) -> String {
        format!("/ataganden/{}", self.commitment)
    }

    async fn public(&self, path: &str) -> String {
        let answer = Browser::new(&self.world.app).get(path).await;
        assert_eq!(answer.status, http::StatusCode::OK, "{path}");
        answer.page
    }
}

async fn mails(db: &TestDb) -> Vec<Sent> {
    db.run_jobs().await;
    db.mailer.sent()
}

fn goes(note: &str) -> Progress {
    Progress::UnderWay { note: note.into() }
}

on_both_databases! {
    async fn p16_each_time_it_is_told_how_a_promise_goes_everybody_reads_it_and_who_took_part_gets_one_mail(db: TestDb) {
        let room = Room::new(&db).await;
        mails(&db).await;
        let before = db.mailer.sent().len();
        room.note(&goes("Vi har beställt bänkarna.")).await.unwrap();
        // Pressed twice nothing new is told.
        room.note(&goes("Vi har beställt bänkarna.")).await.unwrap();
        mails(&db).await;
        room.world.days_pass(3).await;
        let on = room.world.today();
        room.note(&Progress::Done { on, note: "Alla tolv står på plats.".into() }).await.unwrap();
        let sent = mails(&db).await;
        assert_eq!(sent.len() - before, 2, "one each time");
        for (mail, words) in sent[before..].iter().zip(["Vi har beställt bänkarna.", "Alla tolv står på plats."]) {
            for words in [words, "Bänkarna är på plats.", "Gatuenheten", &room.path()] {
                assert!(mail.text.contains(words), "{words}: {}", mail.text);
            }
            assert!(mail.raw.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"), "{}", mail.raw);
            assert!(mail.text.contains("Dialog (steg 2 av 4)"), "{}", mail.text);
        }
        let slug = &room.dialogue.slug;
        for path in [room.path(), format!("/dialoger/{slug}"), format!("/dialoger/{slug}/nytt.atom")] {
            let page = room.public(&path).await;
            assert!(page.contains("Vi har beställt bänkarna.") && page.contains("Alla tolv står på plats."), "{path}: {page}");
        }
        let result = room.public(&format!("/dialoger/{slug}/resultat")).await;
        assert!(result.contains("Alla tolv står på plats.") && result.contains(&room.path()), "{result}");
    }

    async fn p16_a_commitment_is_not_closed_without_words_and_what_was_told_stays(db: TestDb) {
        let room = Room::new(&db).await;
        let on = room.world.today();
        for silent in [Progress::Done { on, note: " ".into() }, Progress::Explained { note: String::new() }, goes("")] {
            assert_eq!(room.note(&silent).await.unwrap_err().problems(), [("note", Problem::Missing)], "{silent:?}");
        }
        room.note(&goes("Snart.")).await.unwrap();
        for change in [
            "UPDATE commitments SET note = '', settled_at = 1, done_on = '2027-01-01'",
            "UPDATE commitment_notes SET words = 'Annat.'",
            "DELETE FROM commitment_notes",
        ] {
            let refused = sqlx::query(change).execute(&mut *db.app.db.read().await.unwrap()).await;
            assert!(Error::from(refused.unwrap_err()).is_rule(), "{change}");
        }
    }

    async fn p16_who_took_part_says_whether_it_was_done_and_five_make_figures(db: TestDb) {
        let mut room = Room::new(&db).await;
        let mut codes = Vec::new();
        for _ in 0..5 {
            codes.push(room.receipt().await);
        }
        let early = room.say(&codes[0], "yes", "").await;
        assert_eq!(early.status, http::StatusCode::UNPROCESSABLE_ENTITY);
        assert!(!room.public(&room.path()).await.contains("Blev det gjort?"));
        room.world.days_pass(120).await;
        let page = room.public(&room.path()).await;
        assert!(page.contains("Blev det gjort?") && page.contains("name=\"kod\""), "{page}");
        // The receipt leads there with its code.
        let receipt = room.public(&format!("/kvitto/{}", codes[0])).await;
        assert!(receipt.contains(&format!("{}?kod={}", room.path(), codes[0])), "{receipt}");
        let filled = Browser::new(&db.app).get(&format!("{}?kod={}", room.path(), codes[0])).await;
        assert_eq!(filled.field("kod"), codes[0].to_string());
        assert_eq!(filled.headers[http::header::CACHE_CONTROL], "no-store");

        for code in &codes[..4] {
            let thanks = room.say(code, "yes", "").await;
            assert_eq!(thanks.status, http::StatusCode::SEE_OTHER, "{}", thanks.page);
            assert!(!thanks.location().contains(code.as_str()));
        }
        // Again is another mind, not another voice.
        room.say(&codes[0], "no", "Bara två bänkar står där.").await;
        let four = room.public(&room.path()).await;
        assert!(four.contains("Färre än fem har svarat") && !four.contains("deltagare har svarat:"), "{four}");
        room.say(&codes[4], "partly", "").await;
        let five = room.public(&room.path()).await;
        assert!(five.contains("5 deltagare har svarat:") && !five.contains("Bara två bänkar"), "{five}");
        let result = room.public(&format!("/dialoger/{}/resultat", room.dialogue.slug)).await;
        assert!(result.contains("ja 3, delvis 1, nej 1"), "{result}");
        // The words are for the staff.
        let desk = format!("/admin/dialoger/{}/uppfoljning/{}/svar", room.dialogue.slug, room.commitment);
        let read = room.world.get_page(Role::Official, &desk).await;
        assert!(read.says("Bara två bänkar står där."), "{}", read.page);
        // The log knows that somebody answered, and when, and therefore not what.
        let logged: Vec<(String,)> = sqlx::query_as("SELECT DISTINCT after_digest FROM audit_events WHERE action = 'commitment.answered'")
            .fetch_all(&mut *db.app.db.read().await.unwrap())
            .await
            .unwrap();
        assert_eq!(logged.len(), 1, "yes, partly and no leave the same");
        // What was said already is said, and nobody changes their mind without end.
        let count = async || {
            let (count,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM audit_events WHERE action = 'commitment.answered'")
                .fetch_one(&mut *db.app.db.read().await.unwrap())
                .await
                .unwrap();
            count
        };
        let answers = count().await;
        room.say(&codes[4], "partly", "").await;
        assert_eq!(count().await, answers);
        for words in ["1", "2", "3", "4", "5", "6", "7", "8", "9"] {
            assert_eq!(room.say(&codes[4], "partly", words).await.status, http::StatusCode::SEE_OTHER, "{words}");
        }
        let often = room.say(&codes[4], "no", "10").await;
        assert!(often.status == http::StatusCode::UNPROCESSABLE_ENTITY && often.says("Försök igen om en timme"), "{}", often.page);
    }

    async fn an_answer_that_cannot_be_taken_keeps_what_was_typed(db: TestDb) {
        let mut room = Room::new(&db).await;
        let mine = room.receipt().await;
        room.world.days_pass(120).await;
        let other = room.world.reach(State::Open).await;
        let strange = room.world.contribution(other.id, 1, None).await;
        let strange = room.receipt_of(strange).await;
        let unknown = ReceiptCode::new(&db.app.random);
        for code in [&strange, &unknown] {
            let refused = room.say(code, "no", "Inga bänkar alls.").await;
            assert_eq!(refused.status, http::StatusCode::UNPROCESSABLE_ENTITY);
            assert!(refused.says("Koden hör inte till den här dialogen") && refused.says("Inga bänkar alls."), "{}", refused.page);
        }
        let unsaid = room.say(&mine, "", "Inga bänkar alls.").await;
        assert!(unsaid.says("Inga bänkar alls.") && unsaid.says(mine.as_str()), "{}", unsaid.page);
        let fields = [("done", "no"), ("words", "Inga bänkar alls."), ("kod", "abc")];
        let mistyped = Browser::new(&db.app).post(&room.path(), &fields).await;
        assert!(mistyped.says("alla tjugo tecken") && mistyped.says("Inga bänkar alls."), "{}", mistyped.page);
        let long = room.say(&mine, "no", &"å".repeat(1_001)).await;
        assert_eq!(long.status, http::StatusCode::UNPROCESSABLE_ENTITY);
    }

    async fn an_answer_when_nobody_is_asked_leads_to_its_field_with_what_was_typed(db: TestDb) {
        let mut room = Room::new(&db).await;
        let mine = room.receipt().await;
        assert!(!room.public(&room.path()).await.contains("id=\"done\""), "its day has not come");
        let early = room.say(&mine, "no", "Inga bänkar alls.").await;
        assert_eq!(early.status, http::StatusCode::UNPROCESSABLE_ENTITY);
        assert!(early.says("href=\"#done\"") && early.says("id=\"done\"") && early.says("Inga bänkar alls."), "{}", early.page);
    }

    async fn p28_a_promise_whose_theme_has_no_ideas_says_so(db: TestDb) {
        let world = World::new(&db).await;
        let closed = world.reach(State::Closed).await;
        let mut deed = world.deed(Role::Official).await;
        let empty = themes::create(&mut deed, closed.id, "Parkering", "Ingen skrev om den.").await.unwrap();
        deed.commit().await.unwrap();
        let closed = world.get(closed.id).await;
        let told = world.take_to(closed, State::FedBack).await;
        let all = results(&mut db.app.db.read().await.unwrap(), told.id).await.unwrap();
        let promise = all.into_iter().find(|result| result.theme_id == empty).unwrap().commitment.unwrap();
        let none = "Ingen idé är publicerad.";
        let page = Browser::new(&db.app).get(&format!("/ataganden/{}", promise.id)).await;
        assert!(page.says(none), "{}", page.page);
        let page = Browser::new(&db.app).get(&format!("/dialoger/{}/teman/{empty}", told.slug)).await;
        assert!(page.says(none) && !page.says("0 idéer"), "{}", page.page);
    }

    async fn p16_when_most_say_no_the_official_owes_an_answer_that_everybody_reads(db: TestDb) {
        let mut room = Room::new(&db).await;
        let mut codes = Vec::new();
        for _ in 0..5 {
            codes.push(room.receipt().await);
        }
        room.world.days_pass(120).await;
        let owed = "De flesta säger att det inte är gjort";
        for (code, done) in codes.iter().zip(["no", "no", "no", "yes"]) {
            room.say(code, done, "").await;
        }
        assert!(!room.world.get_page(Role::Official, "/admin").await.says(owed), "four are too few");
        room.say(&codes[4], "yes", "").await;
        let desk = room.world.get_page(Role::Official, "/admin").await;
        let path = format!("/admin/dialoger/{}/uppfoljning/{}/svar", room.dialogue.slug, room.commitment);
        assert!(desk.says(owed) && desk.says(&path), "{}", desk.page);
        // Owed within ten working days since most said so, however many answer after.
        let since = doubts(&mut db.app.db.read().await.unwrap()).await.unwrap()[0].since;
        room.world.days_pass(30).await;
        let late = room.receipt().await;
        room.say(&late, "no", "").await;
        let doubt = doubts(&mut db.app.db.read().await.unwrap()).await.unwrap().remove(0);
        assert_eq!(doubt.since, since);
        assert!(reply_by(doubt.since) < room.world.today());

        let form = room.world.get_page(Role::Official, &path).await;
        let key = form.field("key");
        let silent = room.world.post_page(Role::Official, &path, &[("reply", " "), ("key", &key)]).await;
        assert_eq!(silent.status, http::StatusCode::UNPROCESSABLE_ENTITY);
        mails(&db).await;
        let before = db.mailer.sent().len();
        let words = [("reply", "Fyra bänkar kom i fel färg. De byts i maj."), ("key", key.as_str())];
        for _ in 0..2 {
            let done = room.world.post_page(Role::Official, &path, &words).await;
            assert_eq!(done.status, http::StatusCode::SEE_OTHER, "{}", done.page);
        }
        assert_eq!(mails(&db).await.len() - before, 1, "told once");
        assert!(!room.world.get_page(Role::Official, "/admin").await.says(owed));
        let page = room.public(&room.path()).await;
        assert!(page.contains("Fyra bänkar kom i fel färg."), "{page}");
        for role in [Role::Secretary, Role::Moderator, Role::Elected] {
            let mut deed = room.world.deed(role).await;
            let answer = reply(&mut deed, room.commitment, "Nej.").await;
            assert!(answer.is_err(), "{role}");
        }
    }

    async fn p16_an_answer_is_owed_since_most_said_no_and_not_since_the_first_answers(db: TestDb) {
        let mut room = Room::new(&db).await;
        let mut codes = Vec::new();
        for _ in 0..7 {
            codes.push(room.receipt().await);
        }
        room.world.days_pass(120).await;
        for (code, done) in codes.iter().zip(["yes", "yes", "no", "no", "partly"]) {
            room.say(code, done, "").await;
        }
        assert_eq!(doubts(&mut db.app.db.read().await.unwrap()).await.unwrap(), []);
        room.world.days_pass(60).await;
        for code in &codes[5..] {
            room.say(code, "no", "").await;
        }
        room.say(&codes[4], "no", "Nu är den borta.").await;
        let doubt = doubts(&mut db.app.db.read().await.unwrap()).await.unwrap().remove(0);
        assert_eq!(doubt.since.date(), room.world.today());
        assert!(reply_by(doubt.since) > room.world.today(), "it is not late the moment it is there");
        for code in &codes[3..5] {
            room.say(code, "yes", "Den kom tillbaka.").await;
        }
        assert_eq!(doubts(&mut db.app.db.read().await.unwrap()).await.unwrap(), []);
    }

    async fn p16_when_the_day_of_a_promise_is_over_participants_are_asked_once_also_when_nobody_tells_how_it_went(db: TestDb) {
        let room = Room::new(&db).await;
        mails(&db).await;
        let before = db.mailer.sent().len();
        ask(&db.app).await.unwrap();
        assert_eq!(mails(&db).await.len(), before, "its day is not over");
        room.world.days_pass(120).await;
        for _ in 0..2 {
            ask(&db.app).await.unwrap();
        }
        let sent = mails(&db).await;
        assert_eq!(sent.len(), before + 1, "once");
        let mail = &sent[before];
        assert!(mail.text.contains("Bänkarna är på plats.") && mail.text.contains("Kommunen har inte berättat hur det gick."), "{}", mail.text);
        assert!(mail.text.contains(&format!("{}?kod=", room.path())), "{}", mail.text);
    }

    async fn p16_figures_are_told_anew_when_five_have_answered_or_changed_their_minds(db: TestDb) {
        let mut room = Room::new(&db).await;
        let mut codes = Vec::new();
        for _ in 0..7 {
            codes.push(room.receipt().await);
        }
        room.world.days_pass(120).await;
        for code in &codes[..5] {
            room.say(code, "yes", "").await;
        }
        let shown = async || {
            let mut conn = db.app.db.read().await.unwrap();
            let told = public_commitment(&mut conn, room.commitment).await.unwrap().commitment.verdicts;
            (told.yes, told.partly, told.no)
        };
        assert_eq!(shown().await, (5, 0, 0));
        room.say(&codes[5], "no", "").await;
        room.say(&codes[6], "partly", "").await;
        room.say(&codes[0], "no", "").await;
        room.say(&codes[0], "partly", "").await;
        assert_eq!(shown().await, (5, 0, 0), "nobody's answer is read out of a difference");
        room.say(&codes[1], "no", "").await;
        assert_eq!(shown().await, (3, 2, 2));
    }

    async fn p16_the_databases_ask_only_while_promises_are_followed(db: TestDb) {
        let mut room = Room::new(&db).await;
        let code = room.receipt().await;
        room.world.days_pass(120).await;
        room.say(&code, "yes", "").await;
        let handled = room.world.reach(State::DecidedUpon).await;
        let mut conn = db.app.db.read().await.unwrap();
        let early = results(&mut conn, handled.id).await.unwrap().remove(0).commitment.unwrap().id;
        let insert = sqlx::query("INSERT INTO commitment_answers (commitment_id, voter, answer, words, answered_at) SELECT $1, voter, answer, words, answered_at FROM commitment_answers")
            .bind(early)
            .execute(&mut *conn)
            .await;
        assert!(insert.unwrap_err().to_string().contains("p16"));
        let moved = sqlx::query("UPDATE commitment_answers SET commitment_id = $1").bind(early).execute(&mut *conn).await;
        assert!(moved.unwrap_err().to_string().contains("p16"));
    }

    async fn p16_a_promise_is_late_on_the_same_day_in_lists_and_on_its_page(db: TestDb) {
        let room = Room::new(&db).await;
        let mut conn = db.app.db.read().await.unwrap();
        let promised = public_commitment(&mut conn, room.commitment).await.unwrap();
        for later in -3..12 {
            let today = promised.commitment.due_on.plus_days(later);
            let filter = CommitmentFilter { body: None, standing: Some(promised.commitment.standing(today)) };
            let listed = public_commitments(&mut conn, &filter, today, &Keyset { after: None, size: 9 }).await.unwrap();
            assert_eq!(listed.rows.len(), 1, "{today}");
        }
    }

    async fn p16_all_promises_are_listed_by_how_they_stand_page_by_page(db: TestDb) {
        let room = Room::new(&db).await;
        let second = room.world.reach(State::FollowedUp).await;
        let coming = room.world.reach(State::Handling).await;
        let today = room.world.today();
        let list = async |standing, body: Option<&str>, after, size, today| {
            let filter = CommitmentFilter { body: body.map(str::to_owned), standing };
            let mut conn = db.app.db.read().await.unwrap();
            public_commitments(&mut conn, &filter, today, &Keyset { after, size }).await.unwrap()
        };
        let all = list(None, None, None, 10, today).await;
        assert_eq!(all.rows.len(), 2, "what is not decided promises nothing");
        assert!(all.rows.iter().all(|row| row.dialogue_id != coming.id));
        let first = list(None, None, None, 1, today).await;
        let rest = list(None, None, first.next, 1, today).await;
        assert_eq!([first.rows[0].commitment.id, rest.rows[0].commitment.id], [all.rows[0].commitment.id, all.rows[1].commitment.id]);
        assert_eq!(rest.next, None);
        let standing = async |standing, today| list(Some(standing), None, None, 10, today).await.rows.into_iter().map(|row| row.dialogue_id).collect::<Vec<_>>();
        assert_eq!(standing(Standing::UnderWay, today).await, [room.dialogue.id]);
        assert_eq!(standing(Standing::Done, today).await, [second.id]);
        assert_eq!(standing(Standing::Overdue, today).await, []);
        assert_eq!(standing(Standing::Overdue, today.plus_days(200)).await, [room.dialogue.id]);
        assert_eq!(list(None, Some("socialnamnden"), None, 10, today).await.rows.len(), 0);
        assert_eq!(list(None, Some("samhallsbyggnadsnamnden"), None, 10, today).await.rows.len(), 2);

        let page = room.public("/ataganden?lage=under_way&namnd=samhallsbyggnadsnamnden").await;
        assert!(page.contains(&room.path()) && page.contains("Bänkarna är på plats."), "{page}");
        // Nobody has chosen: what is under way comes before what is done.
        let page = room.public("/ataganden").await;
        let at = |words: &str| page.find(words).unwrap_or_else(|| panic!("{words}: {page}"));
        assert!(at("id=\"under_way\"") < at("id=\"done\""), "{page}");
        room.world.days_pass(200).await;
        let page = room.public("/ataganden").await;
        assert!(page.contains("<span class=\"state stopped\">Försenat"), "{page}");
        for from in ["/beslut", "/loften"] {
            assert!(room.public(from).await.contains("href=\"/ataganden\""), "{from}");
        }
    }
}
