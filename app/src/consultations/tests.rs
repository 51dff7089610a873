//! Committees that are asked about an overarching question, on both databases.

use http::StatusCode;
use jiff::SignedDuration;

use super::{Answer, NewAnswer, answer, ask_those_who_began, do_without, of_dialogue};
use crate::audit;
use crate::bodies::{self, BodyKind, Ending, NewBody};
use crate::core::{Date, Error, Id, Locale};
use crate::decisions::NewDecision;
use crate::deed::{Actor, Deed};
use crate::dialogues::{
    self, Decides, Dialogue, EntryError, Gate, Kind, NewDialogue, Problem, StartDecision, State,
    Step, StepError, Texts, record_start_decision, take,
};
use crate::inclusion;
use crate::mandates::{self, NewMandate, NewPost, Standing};
use crate::on_both_databases;
use crate::promises;
use crate::staff::Role;
use crate::testing::{TestDb, World, together};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

async fn new_body(world: &World, slug: &str, kind: BodyKind, first: Option<&str>) -> Id {
    let mut deed = world.deed(Role::Administrator).await;
    let new = NewBody {
        slug: slug.into(),
        name: format!("{slug} på svenska"),
        name_en: format!("{slug} in English"),
        kind,
        case_prefix: "EX".into(),
        first_day: first.map(day),
    };
    let id = bodies::add(&mut deed, &new).await.unwrap();
    deed.commit().await.unwrap();
    id
}

/// Whoever has `role` for `body`.
async fn of(world: &World, role: Role, body: Id) -> Deed {
    let mut staff = world.staff(role);
    staff.roles[0].body = Some(body);
    world.app.begin(Actor::Staff(staff)).await.unwrap()
}

/// From now on the account with `role` has it for `body`.
async fn works_for(world: &World, role: Role, body: Id) {
    sqlx::query("UPDATE staff_roles SET body_id = $2 WHERE role = $1")
        .bind(role)
        .bind(body)
        .execute(&mut *world.app.db.read().await.unwrap())
        .await
        .unwrap();
}

/// The executive board, and an overarching question of its own that it has decided to hold a dialogue on.
async fn decided(world: &World) -> (Id, Dialogue) {
    let board = new_body(world, "styrelsen", BodyKind::ExecutiveBoard, None).await;
    let mut deed = world.deed(Role::Administrator).await;
    let chair = NewPost {
        title: "Ordförande".into(),
        title_en: "Chair".into(),
        standing: Standing::Presidium,
    };
    let chair = mandates::add_post(&mut deed, board, &chair).await.unwrap();
    let mandate = NewMandate {
        first: day("2023-01-01"),
        last: day("2030-12-31"),
        staff: None,
    };
    mandates::add(&mut deed, chair, &mandate).await.unwrap();
    // Who is elected answers for a committee by a mandate of its.
    for body in [world.committee, world.other] {
        let vice = NewPost {
            title: "Vice ordförande".into(),
            title_en: "Vice chair".into(),
            standing: Standing::Presidium,
        };
        let vice = mandates::add_post(&mut deed, body, &vice).await.unwrap();
        let held = NewMandate {
            staff: Some(world.staff(Role::Elected).id),
            ..mandate
        };
        mandates::add(&mut deed, vice, &held).await.unwrap();
    }
    deed.commit().await.unwrap();
    let mut deed = world.app.begin(Actor::Operator).await.unwrap();
    let new = NewDialogue {
        title: "En levande kommun".into(),
        slug: None,
        kind: Kind::Strategic,
        owner: board,
        deciding_body: board,
        area: None,
        decides: Some(Decides::Own),
        example: false,
    };
    let draft = dialogues::create(&mut deed, new).await.unwrap();
    let first = world.today().plus_days(40);
    let texts = Texts {
        title: "En levande kommun".into(),
        kind: Kind::Strategic,
        deciding_body: board,
        area: None,
        responsible_post: Some(chair),
        opens_on: Some(first),
        closes_on: Some(first.plus_days(10)),
        compile_by: Some(first.plus_days(20)),
        decision_on: Some(first.plus_days(30)),
        feedback_by: Some(first.plus_days(40)),
        ..world.texts()
    };
    let draft = dialogues::edit(&mut deed, draft.id, draft.version, &texts)
        .await
        .unwrap();
    inclusion::add(&mut deed, draft.id, &world.measure(), "")
        .await
        .unwrap();
    let start = StartDecision {
        decision: NewDecision {
            body: board,
            ..world.decision("12")
        },
        ..world.start()
    };
    record_start_decision(&mut deed, draft.id, draft.version, &start)
        .await
        .unwrap();
    deed.commit().await.unwrap();
    world.say_easily(draft.id).await;
    (board, world.get(draft.id).await)
}

async fn says(
    world: &World,
    (role, speaks): (Role, Id),
    dialogue: &Dialogue,
    asked: Id,
    (answered, motive): (Answer, &str),
) -> Result<(), EntryError> {
    let all = of_dialogue(&mut world.app.db.read().await.unwrap(), dialogue.id)
        .await
        .unwrap();
    let version = all
        .iter()
        .find(|one| one.body.id == asked)
        .map_or(1, |one| one.version);
    let mut deed = of(world, role, speaks).await;
    let new = NewAnswer {
        answer: Some(answered),
        motive: motive.into(),
    };
    let done = answer(&mut deed, dialogue.id, asked, version, &new).await;
    if done.is_ok() {
        deed.commit().await.unwrap();
    }
    done
}

async fn goes_on_without(
    world: &World,
    board: Id,
    dialogue: &Dialogue,
    asked: Id,
    reason: &str,
) -> Result<(), EntryError> {
    let mut deed = of(world, Role::Secretary, board).await;
    let done = do_without(&mut deed, dialogue.id, asked, reason).await;
    if done.is_ok() {
        deed.commit().await.unwrap();
    }
    done
}

async fn announce(world: &World, board: Id, dialogue: &Dialogue) -> Result<State, StepError> {
    let mut deed = of(world, Role::Coordinator, board).await;
    let done = take(&mut deed, dialogue.id, dialogue.version, Step::Announce).await;
    if done.is_ok() {
        deed.commit().await.unwrap();
    }
    done
}

/// Reminds, sends, and tells to whom mails went since the last time, by the name before the @.
async fn reminded(db: &TestDb) -> Vec<String> {
    let before = db.mailer.sent().len();
    promises::remind(&db.app).await.unwrap();
    db.run_jobs().await;
    let mails = db.mailer.sent();
    let name = |to: &str| to.split('@').next().unwrap_or_default().to_owned();
    let mut to: Vec<String> = mails[before..].iter().map(|mail| name(&mail.to)).collect();
    to.sort_unstable();
    to
}

const fn is_forbidden(answer: &Result<(), EntryError>) -> bool {
    matches!(
        answer,
        Err(EntryError::Step(StepError::Other(Error::Forbidden)))
    )
}

on_both_databases! {
    async fn p34_every_committee_that_is_there_is_asked_when_the_board_has_decided(db: TestDb) {
        let world = World::new(&db).await;
        new_body(&world, "nya-namnden", BodyKind::Committee, Some("2027-01-01")).await;
        let over = new_body(&world, "gamla-namnden", BodyKind::Committee, None).await;
        let mut deed = world.deed(Role::Administrator).await;
        let ending = Ending { last_day: world.today().plus_days(-1), successor: None };
        bodies::end(&mut deed, over, 1, Some(ending)).await.unwrap();
        deed.commit().await.unwrap();
        let (_, dialogue) = decided(&world).await;
        let asked = of_dialogue(&mut db.app.db.read().await.unwrap(), dialogue.id).await.unwrap();
        let asked: Vec<_> = asked.iter().map(|one| one.body.id).collect();
        assert_eq!(asked, [world.committee, world.other]);
        // A committee's own question is its own.
        let own = world.reach(State::Decided).await;
        assert!(of_dialogue(&mut db.app.db.read().await.unwrap(), own.id).await.unwrap().is_empty());
        let (_, findings) = audit::verify(&db.app.db).await.unwrap();
        assert_eq!(findings, []);
    }

    async fn p34_an_unanswered_question_blocks_until_it_is_left_with_a_reason(db: TestDb) {
        let world = World::new(&db).await;
        let (board, dialogue) = decided(&world).await;
        assert_eq!(announce(&world, board, &dialogue).await.unwrap_err().missing(), [Gate::Committees]);
        says(&world, (Role::Elected, world.committee), &dialogue, world.committee, (Answer::Joins, "Torgen är våra.")).await.unwrap();
        assert_eq!(announce(&world, board, &dialogue).await.unwrap_err().missing(), [Gate::Committees]);
        let past = "UPDATE dialogues SET state = 'announced', announced_at = 1 WHERE id = $1";
        let past = sqlx::query(past).bind(dialogue.id).execute(&mut *db.app.db.read().await.unwrap()).await;
        assert!(Error::from(past.unwrap_err()).is_rule());

        // Not while it has time to answer: thirty days.
        let early = goes_on_without(&world, board, &dialogue, world.other, "Vi hinner inte.").await.unwrap_err();
        assert_eq!(early.problems(), [("reason", Problem::HasTimeToAnswer)]);
        let past = "UPDATE consultations SET left_reason = 'Vi hinner inte.', left_at = $2 WHERE body_id = $1";
        let past = sqlx::query(past).bind(world.other).bind(world.app.now()).execute(&mut *db.app.db.read().await.unwrap()).await;
        assert!(past.unwrap_err().to_string().contains("p34: the committee has time to answer"));
        world.days_pass(31).await;

        // Only with a reason, only by the board's secretary, and only where nothing is answered.
        let without = goes_on_without(&world, board, &dialogue, world.other, " ").await.unwrap_err();
        assert_eq!(without.problems(), [("reason", Problem::Missing)]);
        assert!(is_forbidden(&goes_on_without(&world, world.other, &dialogue, world.other, "Vi hinner inte.").await));
        let mut deed = of(&world, Role::Coordinator, board).await;
        assert!(is_forbidden(&do_without(&mut deed, dialogue.id, world.other, "Vi hinner inte.").await));
        drop(deed);
        let answered = goes_on_without(&world, board, &dialogue, world.committee, "Vi hinner inte.").await.unwrap_err();
        assert_eq!(answered.problems(), [("reason", Problem::TooLate)]);
        goes_on_without(&world, board, &dialogue, world.other, "Nämnden möts först i mars.").await.unwrap();
        assert_eq!(announce(&world, board, &dialogue).await.unwrap(), State::Announced);

        let page = crate::testing::fetch(&db.app, &format!("/dialoger/{}", dialogue.slug)).await.1;
        for words in ["Nämnder som har tillfrågats", "Torgen är våra.", "Nämnden deltar", "Nämnden möts först i mars."] {
            assert!(page.contains(words), "{words}: {page}");
        }
        // Who had not answered may still do so; what everybody has read stays.
        let changed = says(&world, (Role::Secretary, world.committee), &dialogue, world.committee, (Answer::Declines, "Nej.")).await.unwrap_err();
        assert_eq!(changed.problems(), [("answer", Problem::TooLate)]);
        let past = "UPDATE consultations SET motive = 'Nej.' WHERE body_id = $1";
        let past = sqlx::query(past).bind(world.committee).execute(&mut *db.app.db.read().await.unwrap()).await;
        assert!(Error::from(past.unwrap_err()).is_rule());
        says(&world, (Role::Secretary, world.other), &dialogue, world.other, (Answer::Declines, "Frågan rör inte vår verksamhet.")).await.unwrap();
        let english = crate::testing::fetch(&db.app, &format!("/en/dialoger/{}", dialogue.slug)).await.1;
        assert!(english.contains("Frågan rör inte vår verksamhet.") && english.contains("does not take part"), "{english}");
    }

    async fn p35_each_committee_says_why_or_why_not_and_nobody_for_it(db: TestDb) {
        let world = World::new(&db).await;
        let (board, dialogue) = decided(&world).await;
        for (role, speaks) in [(Role::Secretary, world.committee), (Role::Elected, board), (Role::Official, world.other), (Role::Coordinator, world.other)] {
            let refused = says(&world, (role, speaks), &dialogue, world.other, (Answer::Joins, "Ja.")).await;
            assert!(is_forbidden(&refused), "{role}");
        }
        for answered in [Answer::Joins, Answer::Declines] {
            let silent = says(&world, (Role::Secretary, world.other), &dialogue, world.other, (answered, "\n")).await.unwrap_err();
            assert_eq!(silent.problems(), [("motive", Problem::Missing)]);
        }
        let past = "UPDATE consultations SET answer = 'joins', answered_at = 1 WHERE body_id = $1";
        let past = sqlx::query(past).bind(world.other).execute(&mut *db.app.db.read().await.unwrap()).await;
        assert!(Error::from(past.unwrap_err()).is_rule());
        says(&world, (Role::Elected, world.other), &dialogue, world.other, (Answer::Declines, " Frågan rör inte oss. ")).await.unwrap();
        // Until it is public, it may think again.
        says(&world, (Role::Secretary, world.other), &dialogue, world.other, (Answer::Joins, "Vi vill ändå vara med.")).await.unwrap();
        let all = of_dialogue(&mut db.app.db.read().await.unwrap(), dialogue.id).await.unwrap();
        let given = all[1].given.as_ref().unwrap();
        assert_eq!((given.answer, given.motive.as_str()), (Answer::Joins, "Vi vill ändå vara med."));
        let (_, findings) = audit::verify(&db.app.db).await.unwrap();
        assert_eq!(findings, []);
    }

    async fn p34_after_a_change_of_term_the_new_committee_answers(db: TestDb) {
        let world = World::new(&db).await;
        let (_, dialogue) = decided(&world).await;
        let heir = new_body(&world, "nya-namnden", BodyKind::Committee, Some("2027-01-01")).await;
        let mut deed = world.deed(Role::Administrator).await;
        bodies::end(&mut deed, world.other, 1, Some(Ending { last_day: day("2026-12-31"), successor: Some(heir) })).await.unwrap();
        deed.commit().await.unwrap();
        assert!(is_forbidden(&says(&world, (Role::Secretary, heir), &dialogue, world.other, (Answer::Joins, "Ja.")).await));
        let left = day("2027-01-01").start().as_micros() - world.app.now().as_micros();
        world.app.clock.advance(SignedDuration::from_micros(left));
        assert!(is_forbidden(&says(&world, (Role::Secretary, world.other), &dialogue, world.other, (Answer::Joins, "Ja.")).await));
        says(&world, (Role::Secretary, heir), &dialogue, world.other, (Answer::Joins, "Vi tar över.")).await.unwrap();
    }

    async fn p24_p34_who_is_elected_answers_only_with_a_mandate_that_covers_the_day(db: TestDb) {
        let world = World::new(&db).await;
        let (_, dialogue) = decided(&world).await;
        let path = format!("/admin/samrad/{}/samhallsbyggnadsnamnden", dialogue.slug);
        assert!(world.get_page(Role::Elected, "/admin").await.says(&path));
        sqlx::query("UPDATE mandates SET valid_to = '2026-11-22' WHERE staff_id = $1").bind(world.staff(Role::Elected).id)
            .execute(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        let desk = world.get_page(Role::Elected, "/admin").await;
        assert!(!desk.says(&path) && !desk.says("Svara om nämnden deltar"), "{}", desk.page);
        assert_eq!(world.get_page(Role::Elected, &path).await.status, StatusCode::FORBIDDEN);
        let posted = world.post_page(Role::Elected, &path, &[("version", "1"), ("answer", "joins"), ("motive", "Ja.")]).await;
        assert_eq!(posted.status, StatusCode::FORBIDDEN);
        assert!(is_forbidden(&says(&world, (Role::Elected, world.committee), &dialogue, world.committee, (Answer::Joins, "Ja.")).await));
        // The secretary does by the role, as before.
        assert!(world.get_page(Role::Secretary, "/admin").await.says(&path));
        says(&world, (Role::Secretary, world.committee), &dialogue, world.committee, (Answer::Joins, "Ja.")).await.unwrap();
    }

    async fn p34_whoever_speaks_for_a_committee_is_told_once_that_it_is_asked(db: TestDb) {
        let world = World::new(&db).await;
        db.run_jobs().await;
        let before = db.mailer.sent().len();
        let (_, dialogue) = decided(&world).await;
        db.run_jobs().await;
        let mails = db.mailer.sent();
        let mut to: Vec<&str> = mails[before..].iter().map(|mail| mail.to.split('@').next().unwrap_or_default()).collect();
        to.sort_unstable();
        assert_eq!(to, ["elected", "secretary"], "the secretary, and who holds a post of the presidium");
        for mail in &mails[before..] {
            // Thirty days from 23 November.
            for words in ["Deltar nämnden i dialogen En levande kommun?", "Samhällsbyggnadsnämnden", "Svara senast 23 december 2026", &format!("/admin/samrad/{}/samhallsbyggnadsnamnden", dialogue.slug)] {
                assert!(mail.text.contains(words) || mail.letter.subject.contains(words), "{words}: {}", mail.text);
            }
            assert!(!mail.text.contains("socialnamnden"), "{}", mail.text);
            let english = crate::consultations::asked_letter(&db.app, &mut db.app.db.read().await.unwrap(), dialogue.id, &mail.to.parse().unwrap(), Locale::En).await.unwrap();
            assert!(format!("{english:?}").contains("December 2026 at the latest"), "{english:?}");
        }
        says(&world, (Role::Secretary, world.committee), &dialogue, world.committee, (Answer::Joins, "Ja.")).await.unwrap();
        let to = mails[before].to.parse().unwrap();
        let none = crate::consultations::asked_letter(&db.app, &mut db.app.db.read().await.unwrap(), dialogue.id, &to, Locale::Sv).await.unwrap();
        assert_eq!(none, None, "it has answered");
    }

    async fn p34_p38_a_committee_that_does_not_answer_is_reminded_and_then_the_board_is_told(db: TestDb) {
        let world = World::new(&db).await;
        let (board, dialogue) = decided(&world).await;
        works_for(&world, Role::Coordinator, board).await;
        db.run_jobs().await;
        world.days_pass(20).await;
        assert_eq!(reminded(&db).await, [""; 0], "there is time");
        world.days_pass(9).await;
        assert_eq!(reminded(&db).await, ["secretary"]);
        assert_eq!(reminded(&db).await, [""; 0], "once");
        // The dialogue is the board's: its desk is closed to the committee, and the link leads to what it may do.
        let mail = db.mailer.sent().pop().unwrap();
        let form = format!("/admin/samrad/{}/samhallsbyggnadsnamnden", dialogue.slug);
        assert!(mail.text.contains(&form) && !mail.text.contains("/admin/dialoger/") && !mail.text.contains("Socialnämnden"), "{}", mail.text);
        assert!(mail.text.contains("Svara så snart som möjligt om nämnden är med."), "{}", mail.text);
        assert_eq!(world.get_page(Role::Secretary, &form).await.status, StatusCode::OK);
        let english = promises::reminder_letter(&db.app, &mut db.app.db.read().await.unwrap(), dialogue.id, &mail.to.parse().unwrap(), Locale::En).await.unwrap();
        assert!(format!("{english:?}").contains("Answer for the committee"), "{english:?}");

        says(&world, (Role::Elected, world.committee), &dialogue, world.committee, (Answer::Joins, "Torgen är våra.")).await.unwrap();
        world.days_pass(4).await;
        assert_eq!(reminded(&db).await, ["coordinator"], "who coordinates for the board");
        let mail = db.mailer.sent().pop().unwrap();
        for words in ["Socialnämnden, nämndsekreterare eller förtroendevald", &format!("/admin/dialoger/{}", dialogue.slug)] {
            assert!(mail.text.contains(words), "{words}: {}", mail.text);
        }
        assert!(!mail.text.contains("Samhällsbyggnadsnämnden, nämndsekreterare"), "it has answered: {}", mail.text);
        // Whoever speaks for the one that is late now is told as soon as there is somebody.
        works_for(&world, Role::Secretary, world.other).await;
        assert_eq!(reminded(&db).await, ["secretary"]);
    }

    async fn p34_a_committee_that_begins_is_asked_until_the_dialogue_is_announced(db: TestDb) {
        let world = World::new(&db).await;
        let (board, dialogue) = decided(&world).await;
        let ids = async || -> Vec<Id> {
            let all = of_dialogue(&mut db.app.db.read().await.unwrap(), dialogue.id).await.unwrap();
            all.into_iter().map(|one| one.body.id).collect()
        };
        for asked in [world.committee, world.other] {
            says(&world, (Role::Secretary, asked), &dialogue, asked, (Answer::Joins, "Torgen rör alla.")).await.unwrap();
        }
        // One committee takes over from another, and one is new. The first answers for the one before it.
        let heir = new_body(&world, "nya-socialnamnden", BodyKind::Committee, Some("2026-12-01")).await;
        let new = new_body(&world, "kulturnamnden", BodyKind::Committee, Some("2026-12-01")).await;
        let mut deed = world.deed(Role::Administrator).await;
        bodies::end(&mut deed, world.other, 1, Some(Ending { last_day: day("2026-11-30"), successor: Some(heir) })).await.unwrap();
        deed.commit().await.unwrap();
        assert_eq!(ask_those_who_began(&db.app).await.unwrap(), 0, "it has not begun");
        world.days_pass(10).await;
        assert_eq!(announce(&world, board, &dialogue).await.unwrap_err().missing(), [Gate::Committees]);
        let past = "UPDATE dialogues SET state = 'announced', announced_at = $2 WHERE id = $1";
        let past = sqlx::query(past).bind(dialogue.id).bind(world.app.now()).execute(&mut *db.app.db.read().await.unwrap()).await;
        assert!(past.unwrap_err().to_string().contains("p34: a committee was not asked"));
        let done = together(0..2, |_, meeting| {
            let app = db.app.clone();
            async move {
                meeting.wait().await;
                ask_those_who_began(&app).await.unwrap()
            }
        })
        .await;
        assert_eq!(done.into_iter().sum::<usize>(), 1, "several workers ask once");
        assert_eq!(ids().await, [new, world.committee, world.other], "by their addresses");
        let (_, findings) = audit::verify(&db.app.db).await.unwrap();
        assert_eq!(findings, []);
        assert_eq!(announce(&world, board, &dialogue).await.unwrap_err().missing(), [Gate::Committees]);
        says(&world, (Role::Secretary, new), &dialogue, new, (Answer::Joins, "Torgen är scener.")).await.unwrap();
        assert_eq!(announce(&world, board, &dialogue).await.unwrap(), State::Announced);
        // What everybody has read, no more committee is asked about.
        new_body(&world, "tekniska-namnden", BodyKind::Committee, Some("2026-12-05")).await;
        world.days_pass(5).await;
        assert_eq!(ask_those_who_began(&db.app).await.unwrap(), 0);
        assert_eq!(ids().await.len(), 3);
    }

    async fn p34_without_having_asked_a_committee_nothing_is_announced(db: TestDb) {
        let world = World::new(&db).await;
        let draft = world.reach(State::Decided).await;
        world.say_easily(draft.id).await;
        // A question of the committee's own becomes an overarching one, past the model: nobody was asked.
        let past = "UPDATE dialogues SET kind = 'strategic', state = 'announced', announced_at = $2 WHERE id = $1";
        let past = sqlx::query(past).bind(draft.id).bind(world.app.now()).execute(&mut *db.app.db.read().await.unwrap()).await;
        assert!(past.unwrap_err().to_string().contains("p34: a committee was not asked"));
    }

    async fn p34_the_answer_is_owed_on_the_committees_desk(db: TestDb) {
        let world = World::new(&db).await;
        let (board, dialogue) = decided(&world).await;
        let path = format!("/admin/samrad/{}/socialnamnden", dialogue.slug);
        // The world's accounts are the other committee's: nothing of this one's is theirs.
        let desk = world.get_page(Role::Secretary, "/admin").await;
        assert!(desk.says(&format!("/admin/samrad/{}/samhallsbyggnadsnamnden", dialogue.slug)) && !desk.says(&path), "{}", desk.page);
        assert_eq!(world.get_page(Role::Secretary, &path).await.status, StatusCode::FORBIDDEN);
        works_for(&world, Role::Elected, world.other).await;
        let desk = world.get_page(Role::Elected, "/admin").await;
        assert!(desk.says("Svara om nämnden deltar i dialogen") && desk.says(&path), "{}", desk.page);
        let form = world.get_page(Role::Elected, &path).await;
        assert!(form.says("En levande kommun") && form.says(&world.texts().purpose), "{}", form.page);
        let mut second = form.untouched("motive");

        let silent = world.post_page(Role::Elected, &path, &[("version", "1"), ("answer", "joins"), ("motive", "")]).await;
        assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(silent.says("href=\"#motive\"") && silent.says("value=\"joins\" checked"), "{}", silent.page);
        let done = world.post_page(Role::Elected, &path, &[("version", "1"), ("answer", "joins"), ("motive", "Vi möter många äldre.")]).await;
        assert_eq!(done.location(), format!("{path}?klart=1"), "{}", done.page);
        assert!(!world.get_page(Role::Elected, "/admin").await.says(&path), "it is no longer owed");

        // Somebody else of the committee had the same form open.
        second.retain(|(name, _)| name != "motive");
        second.extend([("answer".to_owned(), "declines".to_owned()), ("motive".to_owned(), "Vi har inte tid.".to_owned())]);
        let second: Vec<(&str, &str)> = second.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let met = world.post_page(Role::Elected, &path, &second).await;
        assert_eq!(met.status, StatusCode::CONFLICT);
        assert!(met.says("Vi möter många äldre.") && met.says("Vi har inte tid.") && met.says("Spara över med det här"), "{}", met.page);

        // The coordinator sees who has not answered, and the board's secretary may go on without when its time is over.
        world.days_pass(31).await;
        for role in [Role::Coordinator, Role::Secretary] {
            works_for(&world, role, board).await;
        }
        let list = format!("/admin/dialoger/{}/samrad", dialogue.slug);
        let overview = world.get_page(Role::Coordinator, &format!("/admin/dialoger/{}", dialogue.slug)).await;
        assert!(overview.says(&format!("{list}#committees")), "{}", overview.page);
        let seen = world.get_page(Role::Coordinator, &list).await;
        assert!(seen.says("En nämnd har inte svarat.") && seen.says("Vi möter många äldre.") && seen.says("Svarar: nämndsekreterare eller förtroendevald i Samhällsbyggnadsnämnden.") && !seen.says(&format!("{list}/samhallsbyggnadsnamnden")), "{}", seen.page);
        let leave = format!("{list}/samhallsbyggnadsnamnden");
        assert!(world.get_page(Role::Secretary, &list).await.says(&leave));
        let silent = world.post_page(Role::Secretary, &leave, &[("reason", "")]).await;
        assert!(silent.status == StatusCode::UNPROCESSABLE_ENTITY && silent.says("href=\"#reason\""), "{}", silent.page);
        for _ in 0..2 {
            let done = world.post_page(Role::Secretary, &leave, &[("reason", "Nämnden möts först i mars.")]).await;
            assert_eq!(done.location(), format!("{list}?klart=1"), "{}", done.page);
        }
        assert!(world.get_page(Role::Secretary, &list).await.says("Alla nämnder har svarat"));
    }
}
