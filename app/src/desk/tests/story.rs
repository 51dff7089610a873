//! The whole way through the pages, by each in their role.

use http::StatusCode;

use crate::core::Id;
use crate::dialogues::{Dialogue, State, Texts};
use crate::on_both_databases;
use crate::staff::Role;
use crate::testing::{Answer, World, as_it_stands};
use crate::{decisions, inclusion, themes};

struct Story {
    world: World,
    slug: String,
}

impl Story {
    fn path(&self, rest: &str) -> String {
        format!("/admin/dialoger/{}{rest}", self.slug)
    }

    /// Opens a form and posts it with the version that it shows.
    async fn fill(&self, role: Role, rest: &str, fields: &[(&str, &str)]) -> Answer {
        let path = self.path(rest);
        let form = self.world.get_page(role, &path).await;
        assert_eq!(form.status, StatusCode::OK, "{role} {path}: {}", form.page);
        let version = if form.says("name=\"version\"") {
            form.field("version")
        } else {
            String::new()
        };
        let mut all = vec![("version", version.as_str())];
        all.extend_from_slice(fields);
        self.world.post_page(role, &path, &all).await
    }

    async fn done(&self, role: Role, rest: &str, fields: &[(&str, &str)]) {
        let page = self.fill(role, rest, fields).await;
        assert_eq!(
            page.status,
            StatusCode::SEE_OTHER,
            "{role} {rest}: {}",
            page.page
        );
    }

    async fn reads(&self, role: Role, rest: &str, words: &[&str]) {
        let page = self.world.get_page(role, &self.path(rest)).await;
        for word in words {
            assert!(page.says(word), "{rest}: {word} in {}", page.page);
        }
    }

    /// An official writes each text in easy Swedish: here they are easy as they are.
    async fn says_easily(&self) {
        let dialogue = self.now().await;
        let mut fields = as_it_stands(&dialogue);
        fields.push(("made_by", "human".to_owned()));
        let fields: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, words)| (*name, words.as_str()))
            .collect();
        self.done(
            Role::Official,
            &format!("/oversattningar/sv-simple/{}", dialogue.id),
            &fields,
        )
        .await;
    }

    /// Participants have thirty days to say whether what was promised was done; they pass.
    async fn waits_for_participants(&self) {
        let words = ["Väntar på: Deltagarna har haft tid"];
        self.reads(Role::Coordinator, "/steg/archive", &words).await;
        self.world.days_pass(400).await;
    }

    /// Takes a step from its page, which says all of `words` first.
    async fn take(&self, role: Role, step: &str, words: &[&str]) {
        let rest = format!("/steg/{step}");
        self.reads(role, &rest, words).await;
        self.done(role, &rest, &[]).await;
    }

    /// Tries to take a step that misses something: the page leads to `way`, where it is filled in.
    async fn misses(&self, role: Role, step: &str, way: &str) {
        let path = self.path(&format!("/steg/{step}"));
        let version = self.now().await.version.to_string();
        let page = self
            .world
            .post_page(role, &path, &[("version", &version)])
            .await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{step}");
        assert!(page.says(way), "{way} in {}", page.page);
    }

    async fn plans_who_is_sought_out(&self) {
        let soon = self.world.today().plus_days(2).to_string();
        let measure = [
            ("suggestion", "older"),
            ("measure", "Vi kommer till träffpunkten."),
            ("who", "Biblioteket"),
            ("day", &soon),
            ("place", "Träffpunkten"),
        ];
        self.done(Role::Official, "/inkludering/ny", &measure).await;
    }

    /// Whom the material does not speak for follows from who was reached: that is told first.
    async fn tells_who_was_reached(&self, dialogue: Id) {
        let mut conn = self.world.app.db.read().await.unwrap();
        let plan = inclusion::of_dialogue(&mut conn, dialogue).await.unwrap();
        drop(conn);
        let result = format!("/inkludering/{}/resultat", plan[0].id);
        let way = format!("{result}#outcome");
        self.misses(Role::Official, "compile", &way).await;
        let told = [
            ("outcome", "done"),
            ("result", "Vi fick åtta idéer."),
            ("reached", "20"),
        ];
        self.done(Role::Official, &result, &told).await;
    }

    /// There is a last look before the compilation is locked.
    async fn compiles(&self) {
        let compilation = [
            ("compilation", "Många vill sitta."),
            ("compilation_limits", "Få unga."),
            ("do", "lock"),
        ];
        self.done(Role::Official, "/sammanstallning", &compilation)
            .await;
        assert_eq!(self.now().await.state, State::Closed);
        let words = [
            "Efter det går varken texten eller temana att ändra.",
            "med 1 tema",
        ];
        self.take(Role::Official, "compile", &words).await;
        assert_eq!(self.now().await.state, State::Compiled);
    }

    async fn now(&self) -> Dialogue {
        let mut conn = self.world.app.db.read().await.unwrap();
        crate::dialogues::get_by_slug(&mut conn, &self.slug)
            .await
            .unwrap()
    }
}

on_both_databases! {
    async fn a_dialogue_goes_from_a_title_to_a_closed_follow_up(db: TestDb) {
        let world = World::new(&db).await;
        let body = world.committee.to_string();
        let today = world.today();
        let new = [("decides", "own"), ("title", "Bänkar på torget"), ("owner", &body), ("deciding_body", &body), ("kind", "own")];
        let page = world.post_page(Role::Coordinator, "/admin/dialoger/ny", &new).await;
        assert_eq!(page.location(), "/admin/dialoger/bankar-pa-torget/redigera", "{}", page.page);
        let story = Story { world, slug: "bankar-pa-torget".into() };

        let overview = story.world.get_page(Role::Official, &story.path("")).await;
        assert!(overview.says("saker saknas") && overview.says("redigera#purpose"), "{}", overview.page);
        let texts = Texts { title: "Bänkar på torget".into(), ..story.world.texts() }.values();
        let fields: Vec<(&str, &str)> = texts.iter().map(|(name, value)| (*name, value.as_str())).collect();
        story.done(Role::Official, "/redigera", &fields).await;

        story.plans_who_is_sought_out().await;

        // An official may not set the degrees (P21); the secretary enters the body's decision.
        let refused = story.world.get_page(Role::Official, &story.path("/beslut")).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
        let day = today.to_string();
        let decision = [
            ("body", body.as_str()), ("case_number", "EX 2026/1"), ("decided_on", &day), ("paragraph", "§ 12"),
            ("summary", "Nämnden håller dialogen."), ("minutes_url", "https://example.org/12"),
        ];
        let degrees = [("participation", "comment"), ("influence", "dialogue")];
        let without_attest: Vec<_> = decision.iter().chain(&degrees).copied().collect();
        let page = story.fill(Role::Secretary, "/beslut", &without_attest).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.says("href=\"#nothing_decided\"") && page.says("Nämnden håller dialogen."));
        let all: Vec<_> = without_attest.iter().copied().chain([("nothing_decided", "1")]).collect();
        story.done(Role::Secretary, "/beslut", &all).await;
        assert_eq!(story.now().await.state, State::Decided);

        story.says_easily().await;
        story.take(Role::Coordinator, "announce", &["Den öppnar tisdag 24 november 2026 kl. 00.00", "bara genom ett nytt beslut"]).await;
        story.reads(Role::Coordinator, "?klart=announce", &["Dialogen är publicerad.", "Den öppnar tisdag 24 november 2026 kl. 00.00."]).await;
        story.world.days_pass(1).await;
        assert_eq!(story.now().await.state, State::Open);
        let id = story.now().await.id;
        let idea = story.world.contribution(id, 1, None).await.to_string();
        story.world.contribution(id, 2, None).await;

        // Sorting: one idea into a new theme, then the other into the same.
        story.done(Role::Official, "/teman", &[("contribution", &idea), ("title", "Bänkar"), ("theme", "")]).await;
        let theme = themes::list(&mut db.app.db.read().await.unwrap(), id).await.unwrap().remove(0);
        let board = story.world.get_page(Role::Official, &story.path("/teman")).await;
        assert!(board.says(">2.") && !board.says(&format!("value=\"{idea}\"")), "{}", board.page);
        story.world.days_pass(10).await;
        let rest = story.world.get_page(Role::Official, &story.path("/teman")).await;
        let (_, after) = rest.page.split_once("name=\"contribution\" value=\"").expect("an idea to tick");
        let second = after.split('"').next().unwrap().to_owned();
        story.done(Role::Official, "/teman", &[("contribution", &second), ("title", ""), ("theme", &theme.id.to_string())]).await;
        let one = format!("/teman/{}", theme.id);
        story.done(Role::Official, &one, &[("do", "save"), ("title", "Bänkar och vila"), ("summary", "Platser att sitta på.")]).await;
        story.done(Role::Official, &one, &[("do", "answer"), ("answer", "Vi sätter upp tolv."), ("role", "Ordföranden"), ("body", &body)]).await;
        story.done(Role::Official, "/teman/ide/2", &[("answer", "Bra tänkt."), ("role", "Ordföranden"), ("body", &body)]).await;

        story.tells_who_was_reached(id).await;
        story.compiles().await;

        story.misses(Role::Official, "begin_handling", "handlaggning/steg#happens_on").await;
        let meeting = story.now().await.decision_on.unwrap().to_string();
        let step = [("kind", "meeting"), ("happens_on", meeting.as_str()), ("title", "Nämndens sammanträde"), ("note", ""), ("url", "")];
        story.done(Role::Official, "/handlaggning/steg", &step).await;
        story.take(Role::Official, "begin_handling", &["Samhällsbyggnadsnämnden"]).await;

        story.world.days_pass(20).await;
        let day = story.world.today().to_string();
        let result = [
            ("body", body.as_str()), ("case_number", "EX 2026/1"), ("decided_on", &day), ("paragraph", "87"),
            ("summary", "Tolv bänkar köps in."), ("minutes_url", "https://example.org/87"),
        ];
        story.done(Role::Secretary, "/handlaggning/beslut", &result).await;
        // A second secretary with the same minutes is told.
        let page = story.fill(Role::Secretary, "/handlaggning/beslut", &result).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.says("redan infört"), "{}", page.page);
        let result = decisions::of_dialogue(&mut db.app.db.read().await.unwrap(), id).await.unwrap().pop().unwrap();
        let mended = format!("/handlaggning/beslut/{}", result.id);
        story.done(Role::Secretary, &mended, &[
            ("body", body.as_str()), ("case_number", "EX 2026/1"), ("decided_on", &day), ("paragraph", "88"),
            ("summary", "Tolv bänkar köps in."), ("minutes_url", "https://example.org/88"),
        ]).await;
        let outcome = format!("/handlaggning/tema/{}", theme.id);
        let (decision, due) = (result.id.to_string(), story.world.today().plus_days(90).to_string());
        let half = [("outcome", "carried_out"), ("decision", decision.as_str()), ("did", "Tolv bänkar"), ("reason", "Ryms i budgeten, § 88")];
        let page = story.fill(Role::Secretary, &outcome, &half).await;
        assert!(page.says("href=\"#promise\"") && page.says("Tolv bänkar"), "{}", page.page);
        let whole: Vec<_> = half.iter().copied().chain([("promise", "Bänkarna är på plats."), ("owner", "Gatuenheten"), ("due_on", due.as_str())]).collect();
        story.done(Role::Secretary, &outcome, &whole).await;
        story.take(Role::Secretary, "decide_upon", &["§ 88", "Beslutet ger 1 tema ett utfall.", "Kommunen lovar 1 sak"]).await;
        assert_eq!(story.now().await.state, State::DecidedUpon);

        sqlx::query("UPDATE dialogues SET feedback_message = 'Tack!', feedback_published_at = 1, feedback_queued_at = 1 WHERE id = $1")
            .bind(id).execute(&mut *db.app.db.read().await.unwrap()).await.unwrap();
        let mut deed = story.world.deed(Role::Coordinator).await;
        crate::dialogues::advance(&mut deed, id, crate::dialogues::Step::FeedBack).await.unwrap();
        deed.commit().await.unwrap();

        let closing = [("evaluation", "Nästa gång frågar vi fler unga."), ("do", "close")];
        story.done(Role::Official, "/uppfoljning", &closing).await;
        let commitment = decisions::commitments(&mut db.app.db.read().await.unwrap()).await.unwrap().remove(0).commitment.id;
        let progress = format!("/uppfoljning/{commitment}");
        story.misses(Role::Official, "follow_up", &progress).await;
        story.done(Role::Official, &progress, &[("how", "explained"), ("done_on", ""), ("note", "Leveransen är försenad.")]).await;
        story.take(Role::Official, "follow_up", &["Uppföljningen stängs."]).await;
        story.waits_for_participants().await;
        story.take(Role::Coordinator, "archive", &["Efter det kan inget i den ändras."]).await;
        assert_eq!(story.now().await.state, State::Archived);
        let (_, findings) = crate::audit::verify(&db.app.db).await.unwrap();
        assert_eq!(findings, []);
    }

    async fn a_body_stops_a_dialogue_through_its_page(db: TestDb) {
        let world = World::new(&db).await;
        let open = world.reach(State::Open).await;
        let story = Story { slug: open.slug, world };
        let body = story.world.committee.to_string();
        let day = story.world.today().to_string();
        let fields = [
            ("body", body.as_str()), ("case_number", "EX 2026/1"), ("decided_on", &day), ("paragraph", "99"), ("summary", "Dialogen avbryts."),
            ("minutes_url", ""), ("reason", "Frågan har fallit."),
        ];
        assert_eq!(story.world.get_page(Role::Coordinator, &story.path("/avbryt")).await.status, StatusCode::FORBIDDEN);
        let unsure = story.fill(Role::Secretary, "/avbryt", &fields).await;
        assert_eq!(unsure.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(unsure.says("href=\"#sure\"") && unsure.says("Frågan har fallit."), "nothing typed is lost: {}", unsure.page);
        assert_eq!(story.now().await.state, State::Open);
        let no: Vec<_> = fields.into_iter().chain([("sure", "0")]).collect();
        assert!(story.fill(Role::Secretary, "/avbryt", &no).await.says("href=\"#sure\""), "any other value is no yes");
        assert_eq!(story.now().await.state, State::Open);
        let sure: Vec<_> = fields.into_iter().chain([("sure", "1")]).collect();
        let done = story.fill(Role::Secretary, "/avbryt", &sure).await;
        let said = story.world.get_page(Role::Secretary, done.location()).await;
        assert!(said.says("Dialogen är avbruten.") && !said.says("Sparat"), "{}", said.page);
        assert_eq!(story.now().await.state, State::Cancelled);
    }
}
