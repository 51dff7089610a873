//! The workspace of elected people and their replies, on both databases.

use http::StatusCode;

use super::{NewReply, put, replies};
use crate::audit;
use crate::contributions::State as IdeaState;
use crate::core::{Date, Error, Id};
use crate::dialogues::{self, Compilation, EntryError, Problem, State, StepError, Texts};
use crate::mandates::{self, NewMandate, NewPost, Standing};
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::{World, fetch};
use crate::themes;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn reply(words: &str, reason: &str) -> NewReply {
    NewReply {
        words: words.into(),
        reason: reason.into(),
    }
}

/// Gives `post` to the account with the role elected, from a day to a day.
async fn seat(world: &World, post: Id, first: &str, last: &str) -> Id {
    let mut deed = world.deed(Role::Administrator).await;
    let new = NewMandate {
        first: day(first),
        last: day(last),
        staff: Some(world.staff(Role::Elected).id),
    };
    let there = mandates::get(deed.conn(), post).await.unwrap().mandates;
    let id = match there.first().filter(|old| old.period.first() == new.first) {
        Some(old) => {
            mandates::change(&mut deed, post, old.id, old.version, &new)
                .await
                .unwrap();
            old.id
        }
        None => mandates::add(&mut deed, post, &new).await.unwrap(),
    };
    deed.commit().await.unwrap();
    id
}

/// The chair of the committee is the account with the role elected, through this term.
async fn chaired(world: &World) -> Id {
    seat(world, world.chair, "2023-01-01", "2026-12-31").await
}

async fn new_post(world: &World, body: Id, title: &str) -> Id {
    let mut deed = world.deed(Role::Administrator).await;
    let new = NewPost {
        title: title.into(),
        title_en: format!("{title} (en)"),
        standing: Standing::Member,
    };
    let id = mandates::add_post(&mut deed, body, &new).await.unwrap();
    deed.commit().await.unwrap();
    id
}

async fn theme(world: &World, dialogue: Id, title: &str, is_minority: bool) -> Id {
    let mut deed = world.deed(Role::Official).await;
    let id = themes::create(&mut deed, dialogue, title, "")
        .await
        .unwrap();
    themes::edit(&mut deed, id, 1, (title, ""), is_minority)
        .await
        .unwrap();
    deed.commit().await.unwrap();
    id
}

async fn says(
    world: &World,
    role: Role,
    (dialogue, theme): (Id, Option<Id>),
    version: i64,
    new: &NewReply,
) -> Result<(), EntryError> {
    let mut deed = world.deed(role).await;
    let answer = put(&mut deed, dialogue, theme, version, new).await;
    if answer.is_ok() {
        deed.commit().await.unwrap();
    }
    answer
}

const fn is(answer: &Result<(), EntryError>, forbidden: bool) -> bool {
    match answer {
        Err(EntryError::Step(StepError::Other(Error::Forbidden))) => forbidden,
        Err(EntryError::Step(StepError::Other(Error::Stale))) => !forbidden,
        _ => false,
    }
}

on_both_databases! {
    async fn p11_somebody_elected_sees_first_what_they_answer_for(db: TestDb) {
        let world = World::new(&db).await;
        chaired(&world).await;
        let mine = world.reach(State::Open).await;
        let vice = new_post(&world, world.committee, "1:e vice ordförande").await;
        let other = world.draft(&Texts { title: "En annan fråga".into(), responsible_post: Some(vice), ..world.texts() }).await;

        let home = world.get_page(Role::Elected, "/admin/fortroendevald").await;
        assert_eq!(home.status, StatusCode::OK);
        assert!(home.says("Ordförande i samhällsbyggnadsnämnden") && home.says("1 januari 2023 – 31 december 2026"), "{}", home.page);
        let others = home.page.find("Andra dialoger i dina organ").expect("the others have a heading");
        assert!(home.page.find(&mine.title).expect("mine is there") < others && home.page.find(&other.title).expect("the other is there") > others);
        assert!(home.says(&format!("/admin/dialoger/{}/pa-en-sida", mine.slug)) && home.says(&format!("/admin/dialoger/{}/svar", mine.slug)));
        assert!(home.says(&format!("/admin/dialoger/{}/forhandsgranska", other.slug)), "a draft is read in the preview: {}", home.page);

        let desk = world.get_page(Role::Elected, "/admin").await;
        let first = desk.page.find("Dialoger som du svarar för").expect("it is on the desk");
        assert!(first < desk.page.find("Det du kan göra").expect("then what is owed"));
        let official = world.get_page(Role::Official, "/admin").await;
        assert!(!official.says("Dialoger som du svarar för") && !official.says("/admin/fortroendevald"), "{}", official.page);
        assert_eq!(world.get_page(Role::Official, "/admin/fortroendevald").await.status, StatusCode::FORBIDDEN);
        let english = world.get_page(Role::Elected, "/en/admin/fortroendevald").await;
        assert!(english.says("Dialogues that you answer for") && english.says("Ordförande, Samhällsbyggnadsnämnden") || english.says("Chair, "), "{}", english.page);
    }

    async fn p11_a_dialogue_stands_on_one_page_with_the_way_to_all_that_it_counts(db: TestDb) {
        let world = World::new(&db).await;
        chaired(&world).await;
        let open = world.reach(State::Open).await;
        let (benches, trees) = (theme(&world, open.id, "Bänkar", false).await, theme(&world, open.id, "Träd", false).await);
        for number in 1..=18 {
            world.contribution(open.id, number, Some(benches)).await;
        }
        world.contribution(open.id, 19, Some(trees)).await;
        for (number, state, rule) in [(20, IdeaState::Refused, "advertising"), (21, IdeaState::Refused, "off_topic"), (22, IdeaState::Received, "")] {
            let id = world.contribution(open.id, number, None).await;
            sqlx::query("UPDATE contributions SET state = $2, refused_rule = $3, words_to_sender = 'Nej tack.', body = 'Köp mina varor!' WHERE id = $1")
                .bind(id).bind(state).bind(rule).execute(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        }
        let path = format!("/admin/dialoger/{}/pa-en-sida", open.slug);
        let page = world.get_page(Role::Elected, &path).await;
        assert_eq!(page.status, StatusCode::OK);
        for words in [
            open.lead.as_str(), "Vi samtalar med er innan vi bestämmer", "<dd>22</dd>", "<dd>19</dd>", "Inte publicerade: Reklam", "Väntar på granskning",
            "18 idéer", "Fler bänkar.", "Var bänkarna står", "Sammanställning", "Ingen förtroendevald har svarat",
        ] {
            assert!(page.says(words), "{words}: {}", page.page);
        }
        assert!(!page.says("Köp mina varor!"), "what is not published is nowhere");
        // Behind each figure there is a way to what it counts.
        for rest in ["/bidrag", "/bidrag?visa=refused", "/bidrag?visa=refused&amp;regel=advertising", "/bidrag?visa=received"] {
            assert!(page.says(&format!("{path}{rest}\"")), "{rest}: {}", page.page);
        }
        assert!(page.says(&format!("/dialoger/{}/ideer?tema={benches}", open.slug)) && page.says(&format!("/dialoger/{}/ideer\"", open.slug)));
        let refused = world.get_page(Role::Elected, &format!("{path}/bidrag?visa=refused&regel=off_topic")).await;
        assert!(refused.says(">21<") && !refused.says(">20<") && refused.says("Annan fråga") || refused.says(">21<"), "{}", refused.page);
        assert!(!refused.says("Köp mina varor!") && !refused.says("Nej tack."), "{}", refused.page);
        let all = world.get_page(Role::Official, &format!("{path}/bidrag")).await;
        assert!(all.says(&format!("/dialoger/{}/ideer/1\"", open.slug)) && all.says(">22<"), "{}", all.page);
    }

    async fn p11_minority_views_are_named_and_the_heading_is_always_there(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let path = format!("/admin/dialoger/{}/pa-en-sida", open.slug);
        let none = world.get_page(Role::Elected, &path).await;
        assert!(none.says("Minoritetsuppfattningar") && none.says("Inga än."), "{}", none.page);

        let benches = theme(&world, open.id, "Bänkar", false).await;
        let few = theme(&world, open.id, "Skuggan", false).await;
        let against = theme(&world, open.id, "Inga bänkar alls", true).await;
        for number in 1..=20 {
            let theme = match number { 1 => few, 2..=6 => against, _ => benches };
            world.contribution(open.id, number, Some(theme)).await;
        }
        let page = world.get_page(Role::Elected, &path).await;
        let minority = page.page.split("id=\"minoritet\"").nth(1).unwrap().split("</section>").next().unwrap();
        assert!(minority.contains("Skuggan") && minority.contains("få idéer"), "{minority}");
        assert!(minority.contains("Inga bänkar alls") && minority.contains("utpekat i sammanställningen"), "{minority}");
        assert!(!minority.contains("<li>Bänkar"), "{minority}");

        world.days_pass(11).await;
        let closed = world.get(open.id).await;
        let mut deed = world.deed(Role::Official).await;
        let written = Compilation { text: "Många vill sitta.", minority_views: "Två vill ha torget tomt.", limits: "Få unga." };
        dialogues::save_compilation(&mut deed, closed.id, closed.version, &written).await.unwrap();
        world.tell_inclusion(&mut deed, closed.id).await;
        deed.commit().await.unwrap();
        assert!(!world.get_page(Role::Elected, &path).await.says("Två vill ha torget tomt."), "a compilation that is not locked is nobody's to read");
        let compiled = world.get(open.id).await;
        let mut deed = world.deed(Role::Official).await;
        dialogues::take(&mut deed, compiled.id, compiled.version, dialogues::Step::Compile).await.unwrap();
        deed.commit().await.unwrap();
        assert!(world.get_page(Role::Elected, &path).await.says("Två vill ha torget tomt."));
        let public = fetch(&db.app, &format!("/dialoger/{}/resultat", open.slug)).await.1;
        assert!(public.contains("Två vill ha torget tomt."), "{public}");
    }

    async fn p11_an_official_marks_a_theme_as_a_minority_view(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let benches = theme(&world, open.id, "Bänkar", false).await;
        let path = format!("/admin/dialoger/{}/teman/{benches}", open.slug);
        let form = world.get_page(Role::Official, &path).await;
        assert!(form.says("Temat är en minoritetsuppfattning"), "{}", form.page);
        let version = form.field("version");
        let filled = form.untouched("title");
        let done = world.post_page(Role::Official, &path, &[("version", &version), ("title", "Bänkar"), ("summary", ""), ("minority", "1"), ("do", "save")]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.page);
        assert!(world.get_page(Role::Official, &path).await.says("value=\"1\" checked"));
        // A colleague who had the form open and changed only the name leaves the mark alone.
        let mut late: Vec<(&str, &str)> = filled.iter().map(|(name, value)| (name.as_str(), value.as_str())).filter(|(name, _)| *name != "title").collect();
        late.extend([("title", "Bänkar och bord"), ("do", "save")]);
        let met = world.post_page(Role::Official, &path, &late).await;
        assert_eq!(met.status, StatusCode::CONFLICT);
        assert!(met.says("value=\"1\" checked") && met.says("Bänkar och bord"), "{}", met.page);
    }

    async fn p24_a_reply_is_given_under_the_post_and_stands_apart_from_the_municipalitys_answer(db: TestDb) {
        let world = World::new(&db).await;
        chaired(&world).await;
        let open = world.reach(State::Open).await;
        let benches = theme(&world, open.id, "Bänkar", false).await;
        let idea = world.contribution(open.id, 1, Some(benches)).await;
        let answer = themes::Answer { text: "Vi sätter upp tolv.".into(), role: "Handläggaren".into(), body: world.committee };
        let mut deed = world.deed(Role::Official).await;
        themes::answer(&mut deed, benches, 2, &answer).await.unwrap();
        deed.commit().await.unwrap();

        let list = format!("/admin/dialoger/{}/svar", open.slug);
        let path = format!("{list}/{benches}");
        assert!(world.get_page(Role::Elected, &list).await.says(&path));
        let form = world.get_page(Role::Elected, &path).await;
        assert!(form.says("Ordförande i samhällsbyggnadsnämnden") && form.says("Vi sätter upp tolv."), "{}", form.page);
        let empty = world.post_page(Role::Elected, &path, &[("version", "0"), ("words", " ")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(empty.says("href=\"#words\""), "{}", empty.page);
        for _ in 0..2 {
            let done = world.post_page(Role::Elected, &path, &[("version", "0"), ("words", "Bänkarna är viktiga för mig.")]).await;
            assert_eq!(done.location(), format!("{list}?klart=1"), "{}", done.page);
        }
        let done = world.post_page(Role::Elected, &format!("{list}/dialogen"), &[("version", "0"), ("words", "Tack alla.")]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.page);
        assert_eq!(replies(&mut db.app.db.read().await.unwrap(), open.id).await.unwrap().len(), 2, "the form was sent twice");

        let public = fetch(&db.app, &format!("/dialoger/{}", open.slug)).await.1;
        let section = public.split("id=\"fortroendevalda\"").nth(1).unwrap().split("</section>").next().unwrap();
        for words in ["Svar från förtroendevald", "Ordförande i samhällsbyggnadsnämnden", "Bänkarna är viktiga för mig.", "Tack alla."] {
            assert!(section.contains(words), "{words}: {section}");
        }
        assert!(!section.contains("Vi sätter upp tolv.") && !section.contains("elected@exempel.se") && !public.contains(">elected<"), "{section}");
        let arabic = fetch(&db.app, &format!("/ar/dialoger/{}", open.slug)).await.1;
        assert!(arabic.contains("<div lang=\"sv\" dir=\"ltr\" class=\"prose\">"), "a block that runs its own way: {arabic}");
        let of_idea = fetch(&db.app, &format!("/en/dialoger/{}/ideer/1", open.slug)).await.1;
        assert!(of_idea.contains("Bänkarna är viktiga för mig.") && of_idea.contains("Reply from an elected person") && !of_idea.contains("Tack alla."), "{of_idea}");
        assert!(of_idea.contains("Chair, "), "{of_idea}");

        // A theme that has a reply is not deleted when it is emptied.
        let mut deed = world.deed(Role::Official).await;
        themes::put_into(&mut deed, open.id, &[idea], None).await.unwrap();
        assert!(!themes::delete_if_empty(&mut deed, benches).await.unwrap());
        drop(deed);
        let (_, findings) = audit::verify(&db.app.db).await.unwrap();
        assert_eq!(findings, []);
    }

    async fn p24_without_a_mandate_that_covers_today_nobody_replies(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let words = reply("Jag svarar.", "");
        let whole = (open.id, None);
        assert!(is(&says(&world, Role::Elected, whole, 0, &words).await, true), "the role alone gives nothing");
        let list = format!("/admin/dialoger/{}/svar", open.slug);
        assert!(world.get_page(Role::Elected, &list).await.says("Du har inget uppdrag i dag"));
        assert_eq!(world.get_page(Role::Elected, &format!("{list}/dialogen")).await.status, StatusCode::FORBIDDEN);

        // A seat in another body, one that is over, and one that has not begun.
        let elsewhere = new_post(&world, world.other, "Ordförande").await;
        seat(&world, elsewhere, "2023-01-01", "2026-12-31").await;
        let before = new_post(&world, world.committee, "Ledamot").await;
        seat(&world, before, "2023-01-01", "2026-11-22").await;
        let after = new_post(&world, world.committee, "Ersättare").await;
        seat(&world, after, "2027-01-01", "2030-12-31").await;
        assert!(is(&says(&world, Role::Elected, whole, 0, &words).await, true));
        let home = world.get_page(Role::Elected, "/admin/fortroendevald").await;
        assert!(!home.says(&open.title), "{}", home.page);

        // With a seat, but not the role.
        let mut deed = world.deed(Role::Administrator).await;
        let new = NewMandate { first: day("2023-01-01"), last: day("2030-12-31"), staff: Some(world.staff(Role::Official).id) };
        let old = mandates::get(deed.conn(), world.chair).await.unwrap().mandates[0].clone();
        mandates::change(&mut deed, world.chair, old.id, old.version, &new).await.unwrap();
        deed.commit().await.unwrap();
        assert!(is(&says(&world, Role::Official, whole, 0, &words).await, true));

        // The database holds it again.
        for (mandate, on) in [(old.id, "2031-01-01"), (old.id, "2022-12-31")] {
            let past = "INSERT INTO elected_replies (id, dialogue_id, mandate_id, staff_id, given_as, given_as_en, words, given_on, given_at, version)
                        VALUES ('x', $1, $2, $3, 'a', 'b', 'c', $4, 0, 1)";
            let past = sqlx::query(past).bind(open.id).bind(mandate).bind(world.staff(Role::Official).id).bind(on)
                .execute(&mut *db.app.db.read().await.unwrap()).await;
            assert!(Error::from(past.unwrap_err()).is_rule(), "{on}");
        }
        let foreign = "INSERT INTO elected_replies (id, dialogue_id, mandate_id, staff_id, given_as, given_as_en, words, given_on, given_at, version)
                       VALUES ('x', $1, $2, $3, 'a', 'b', 'c', '2026-11-24', 0, 1)";
        let foreign = sqlx::query(foreign).bind(open.id).bind(old.id).bind(world.staff(Role::Elected).id)
            .execute(&mut *db.app.db.read().await.unwrap()).await;
        assert!(Error::from(foreign.unwrap_err()).is_rule(), "somebody else's mandate");
    }

    async fn p04_p24_a_reply_changes_only_with_a_dated_reason_and_not_after_the_mandate(db: TestDb) {
        let world = World::new(&db).await;
        chaired(&world).await;
        let open = world.reach(State::Open).await;
        let whole = (open.id, None);
        says(&world, Role::Elected, whole, 0, &reply("Vi lyssnar.", "")).await.unwrap();
        let silent = says(&world, Role::Elected, whole, 1, &reply("Vi lyssnar på er.", " ")).await.unwrap_err();
        assert_eq!(silent.problems(), [("reason", Problem::Missing)]);
        let same = says(&world, Role::Elected, whole, 1, &reply("Vi lyssnar.", "Rättat.")).await.unwrap_err();
        assert_eq!(same.problems(), [("words", Problem::Unchanged)]);
        says(&world, Role::Elected, whole, 1, &reply("Vi lyssnar på er.", "Otydligt.")).await.unwrap();
        assert!(is(&says(&world, Role::Elected, whole, 1, &reply("Vi hör.", "Igen.")).await, false), "two windows");
        let public = fetch(&db.app, &format!("/dialoger/{}", open.slug)).await.1;
        assert!(public.contains("Svaret ändrades.") && public.contains("Skäl: Otydligt.") && public.contains("Vi lyssnar på er."), "{public}");

        // Past the actions nothing is changed or taken away.
        let there = replies(&mut db.app.db.read().await.unwrap(), open.id).await.unwrap().remove(0);
        for past in [
            "UPDATE elected_replies SET words = 'Annat.', version = version + 1 WHERE id = $1",
            "UPDATE elected_replies SET words = 'Vi lyssnar på er.', version = version + 1 WHERE id = $1",
            "UPDATE elected_replies SET given_as = 'Någon', version = version + 1 WHERE id = $1",
            "DELETE FROM elected_replies WHERE id = $1",
            "UPDATE elected_reply_revisions SET reason = 'Annat' WHERE reply_id = $1",
            "DELETE FROM elected_reply_revisions WHERE reply_id = $1",
        ] {
            let done = sqlx::query(past).bind(there.id).execute(&mut *db.app.db.read().await.unwrap()).await;
            assert!(Error::from(done.unwrap_err()).is_rule(), "{past}");
        }

        // After the mandate the reply stays as it is, and whoever holds the post next gives one of their own.
        let closes = world.get(open.id).await.closes_on.unwrap();
        world.days_pass(world.today().days_until(day("2027-01-01")).max(world.today().days_until(closes))).await;
        assert!(is(&says(&world, Role::Elected, whole, 2, &reply("Nu då.", "Sent.")).await, true));
        seat(&world, world.chair, "2027-01-01", "2030-12-31").await;
        assert!(is(&says(&world, Role::Elected, whole, 2, &reply("Nu då.", "Sent.")).await, false), "the reply of the mandate before is not this one's");
        says(&world, Role::Elected, whole, 0, &reply("Jag har tagit över.", "")).await.unwrap();
        let all = replies(&mut db.app.db.read().await.unwrap(), open.id).await.unwrap();
        assert_eq!(all.iter().map(|reply| reply.words.as_str()).collect::<Vec<_>>(), ["Vi lyssnar på er.", "Jag har tagit över."]);
        let (_, findings) = audit::verify(&db.app.db).await.unwrap();
        assert_eq!(findings, []);
    }

    async fn p24_eight_replies_of_one_mandate_at_once_are_one(db: TestDb) {
        let world = World::new(&db).await;
        chaired(&world).await;
        let open = world.reach(State::Open).await;
        let words = reply("Vi lyssnar.", "");
        let all = futures_util::future::join_all((0..8).map(|_| says(&world, Role::Elected, (open.id, None), 0, &words))).await;
        assert_eq!(all.iter().filter(|answer| answer.is_ok()).count(), 1);
        assert_eq!(replies(&mut db.app.db.read().await.unwrap(), open.id).await.unwrap().len(), 1);
    }

    async fn p24_the_successor_sees_what_came_with_the_post_from_the_first_day(db: TestDb) {
        let world = World::new(&db).await;
        chaired(&world).await;
        let open = world.reach(State::Open).await;
        let benches = theme(&world, open.id, "Bänkar", false).await;
        world.contribution(open.id, 1, Some(benches)).await;
        says(&world, Role::Elected, (open.id, Some(benches)), 0, &reply("Jag lovar att läsa allt.", "")).await.unwrap();
        // The next term is another account's.
        let next = world.staff(Role::Moderator).id;
        sqlx::query("UPDATE staff_roles SET role = 'elected' WHERE staff_id = $1").bind(next).execute(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        let mut deed = world.deed(Role::Administrator).await;
        let new = NewMandate { first: day("2027-01-01"), last: day("2030-12-31"), staff: Some(next) };
        mandates::add(&mut deed, world.chair, &new).await.unwrap();
        deed.commit().await.unwrap();
        let path = format!("/admin/fortroendevald/overlamning/{}", world.chair);
        assert_eq!(world.get_page(Role::Moderator, &path).await.status, StatusCode::FORBIDDEN, "not before the first day");
        assert!(world.get_page(Role::Moderator, "/admin/fortroendevald").await.says("Ditt uppdrag börjar 1 januari 2027"));
        let before = world.get_page(Role::Elected, &path).await;
        assert!(before.says("Jag lovar att läsa allt.") && before.says("Nästa uppdrag"), "{}", before.page);

        world.days_pass(world.today().days_until(day("2027-01-01"))).await;
        let home = world.get_page(Role::Moderator, "/admin/fortroendevald").await;
        assert!(home.says("Du har nyss tagit över posten.") && home.says(&path) && home.says(&open.title), "{}", home.page);
        let taken = world.get_page(Role::Moderator, &path).await;
        for words in [open.title.as_str(), "Sammanställning", "Bänkar (1)", "Jag lovar att läsa allt.", "Tidigare uppdrag"] {
            assert!(taken.says(words), "{words}: {}", taken.page);
        }
        assert_eq!(world.get_page(Role::Elected, &path).await.status, StatusCode::FORBIDDEN, "the mandate is over");
        assert!(world.get_page(Role::Elected, "/admin/fortroendevald").await.says("Ditt uppdrag tog slut 31 december 2026"));
        assert_eq!(world.get_page(Role::Coordinator, &path).await.status, StatusCode::OK);
    }
}
