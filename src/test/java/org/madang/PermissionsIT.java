package org.madang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.madang.account.Action;
import org.madang.account.Capacity;
import org.madang.shared.web.Address;
import org.madang.shared.web.Addresses;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.ApiCaller.Reply;
import org.madang.testing.harness.PageVisitor;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

/** Every role tries every action, over the API and over pages; the one table of rights says what must happen. */
@ExtendWith(RunningMadang.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionsIT {

    /** One account each; a person is also what comes with it, as a resident. */
    private static final Map<Capacity, String> ACTORS = new EnumMap<>(Map.of(
            Capacity.RESIDENT, "resident12",
            Capacity.VERIFIED, "resident7",
            Capacity.WRITER, "writer4",
            Capacity.PANELIST, "resident18",
            Capacity.STAFF, "staff.parks",
            Capacity.HEAD, "resident9",
            Capacity.AUDITOR, "resident14",
            Capacity.ADMIN, "admin"));

    private static final String AUTHOR = "resident1";
    private static final Set<Integer> REFUSED = Set.of(401, 403);

    /** Who may do it to proposals of their own department; what hangs on the department is tried by itself. */
    private static final String OF_ANOTHER_OFFICE = "not-your-department";

    private final Map<Capacity, PageVisitor> browsers = new EnumMap<>(Capacity.class);
    private final Map<Capacity, Set<Capacity>> capacities = new EnumMap<>(Capacity.class);
    private ApiCaller visitor;
    private Madang madang;
    private int post;
    private int draft;
    private int proposal;
    private int proposalDraft;
    private int assigned;
    private int comment;

    @BeforeAll
    void prepare(Madang running) throws SQLException {
        madang = running;
        visitor = ApiCaller.at(madang);
        run("update person set verified_at = null where handle = 'resident12'");
        visitor.as("admin").put("/people/resident9/roles/HEAD", json("{'department':'parks'}"));
        visitor.as("admin").put("/people/resident14/roles/AUDITOR", "{}");
        visitor.as("admin").put("/people/resident18/roles/PANELIST", "{}");
        browsers.put(Capacity.VISITOR, PageVisitor.at(madang));
        capacities.put(Capacity.VISITOR, EnumSet.of(Capacity.VISITOR));
        for (var actor : ACTORS.entrySet()) {
            browsers.put(actor.getKey(), PageVisitor.as(madang, actor.getValue()));
            capacities.put(actor.getKey(), capacitiesOf(caller(actor.getKey()).get("/me")));
        }
        write();
    }

    private static Set<Capacity> capacitiesOf(Reply me) {
        var all = EnumSet.of(Capacity.RESIDENT);
        me.texts("roles").forEach(role -> all.add(Capacity.valueOf(role)));
        if (me.isTrue("verified")) {
            all.add(Capacity.VERIFIED);
        }
        return all;
    }

    private void write() {
        var author = visitor.as(AUTHOR);
        post = newPost(author);
        author.put("/posts/" + post + "/publication", "{}");
        call(author, "/posts/" + post + "/callings/");
        draft = newPost(author);
        proposal = newProposal(author);
        author.put("/proposals/" + proposal + "/submission");
        proposalDraft = newProposal(author);
        assigned = newProposal(author);
        author.put("/proposals/" + assigned + "/submission");
        visitor.as("staff.parks").put("/proposals/" + assigned + "/assignment", json("{'department':'transport'}"));
        comment = newComment(author, "/posts/" + post);
    }

    private static void call(ApiCaller author, String callings) {
        var soon = "2027-05-01T05:00:00Z";
        author.put(callings + "event", json("{'startsAt':'%s','venue':'마당'}", soon));
        author.put(callings + "help", json("{'closesAt':'%s','words':'함께 치워요'}", soon));
    }

    @AfterAll
    void restore() throws SQLException {
        run("update person set verified_at = created_at where handle = 'resident12'");
        visitor.as("admin").delete("/people/resident9/roles/STAFF");
        visitor.as("admin").delete("/people/resident14/roles/AUDITOR");
        visitor.as("admin").delete("/people/resident18/roles/PANELIST");
    }

    private void run(String sql) throws SQLException {
        var database = madang.database();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private ApiCaller caller(Capacity capacity) {
        return capacity == Capacity.VISITOR ? visitor : visitor.as(ACTORS.get(capacity));
    }

    private static int newPost(ApiCaller by) {
        var made = by.post("/posts", json("{'title':'권한 글','body':'글','topic':'culture','licence':'CC-BY-4.0'}"));
        return made.status() == 201 ? made.number("number") : 0;
    }

    private static int newProposal(ApiCaller by) {
        var made = by.post("/proposals", json("{'title':'권한 제안','problem':'문제','solution':'해법','topic':'culture'}"));
        return made.status() == 201 ? made.number("number") : 0;
    }

    private static int newComment(ApiCaller by, String under) {
        var made = by.post(under + "/comments", json("{'body':'권한 댓글'}"));
        return made.status() == 201 ? made.number("id") : 0;
    }

    static Stream<Arguments> everyRoleAndAction() {
        return Stream.of(Capacity.values())
                .flatMap(capacity -> Stream.of(Action.values()).map(action -> Arguments.of(capacity, action)));
    }

    private boolean isOpen(Capacity capacity, Action action) {
        return capacities.get(capacity).stream().anyMatch(action::isOpenTo);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyRoleAndAction")
    void overTheApi(Capacity capacity, Action action) {
        var reply = attempt(action, caller(capacity), capacity);

        if (reply != null) {
            boolean refused = REFUSED.contains(reply.status()) && !OF_ANOTHER_OFFICE.equals(reply.code());
            assertThat(refused).as(capacity + " " + action + ": " + reply).isEqualTo(!isOpen(capacity, action));
        }
    }

    /** On what the person may do it to, where that depends on the text; null where there is no such call. */
    private Reply attempt(Action action, ApiCaller me, Capacity capacity) {
        return switch (action) {
            case READ -> me.get("/posts/" + post);
            case SIGN_UP -> me.post("/accounts", "{}");
            case USE_ACCOUNT -> me.get("/me/consents");
            case WRITE_POST -> me.post("/posts", "{}");
            case EDIT_POST -> me.patch("/posts/" + mine(newPost(me), post), "*", json("{'title':'새 제목'}"));
            case PUBLISH_POST -> me.put("/posts/" + mine(newPost(me), post) + "/publication", "{}");
            case WITHDRAW_POST -> me.delete("/posts/" + mine(newPost(me), post));
            case SHARE_POST -> me.put("/posts/" + mine(newPost(me), post) + "/authors/writer3", "{}");
            case READ_DRAFT -> capacity == Capacity.VISITOR ? null : me.get("/posts/" + newPost(me));
            case BRING_BLOG -> me.upload("/me/blog", "none", "x", "x");
            case REGISTER -> me.put("/posts/" + post + "/callings/help/registration", "{}");
            case WITHDRAW_REGISTRATION -> me.delete("/posts/" + post + "/callings/help/registration");
            case RAISE_POST -> me.put("/posts/" + post + "/raising", "{}");
            case MAKE_PROPOSAL -> me.post("/proposals", "{}");
            case EDIT_PROPOSAL ->
                me.patch("/proposals/" + mine(newProposal(me), proposal), "*", json("{'title':'새 제목'}"));
            case SUBMIT_PROPOSAL -> me.put("/proposals/" + mine(newProposal(me), proposal) + "/submission");
            case WITHDRAW_PROPOSAL -> me.delete("/proposals/" + mine(newProposal(me), proposal));
            case SUPPORT -> me.put("/proposals/" + proposal + "/support");
            case WITHDRAW_SUPPORT -> me.delete("/proposals/" + proposal + "/support");
            case CAST_BALLOT -> me.put("/proposals/" + proposal + "/ballot", "{}");
            case LINK_PROPOSALS -> me.post("/proposals/" + proposal + "/links", "{}");
            case SHARE_PROPOSAL -> me.put("/proposals/" + mine(newProposal(me), proposal) + "/authors/writer3", "{}");
            case AMEND_PROPOSAL -> me.post("/proposals/" + proposal + "/amendments", "{}");
            case FOLLOW -> me.put("/proposals/" + proposal + "/follow");
            case OPEN_BALLOT -> me.put("/proposals/" + proposal + "/ballot/window", "{}");
            case COMMENT -> me.post("/posts/" + post + "/comments", json("{'body':''}"));
            case EDIT_COMMENT ->
                me.patch("/comments/" + mine(newComment(me, "/posts/" + post), comment), "*", json("{'body':'고친 말'}"));
            case SUPPORT_COMMENT -> me.put("/comments/" + comment + "/support");
            case WITHDRAW_COMMENT -> me.delete("/comments/" + mine(newComment(me, "/posts/" + post), comment));
            case FLAG -> me.post("/comments/" + comment + "/flags", json("{'reason':'NONE'}"));
            case WITHDRAW_FLAG -> me.delete("/comments/" + comment + "/flags/mine");
            case KEEP_OPEN -> me.put("/comments/" + comment + "/keep-open");
            case APPEAL -> me.post("/comments/" + mine(newComment(me, "/posts/" + post), comment) + "/appeal", "{}");
            case APPEAL_SUSPENSION -> me.post("/me/suspension-appeal", "{}");
            case SIT_ON_JURY -> me.put("/juries/1/seat");
            case DECIDE_APPEAL -> me.put("/panel/cases/999999/vote", json("{'upheld':true,'reasons':''}"));
            case MARK_CONTESTED -> me.put("/comments/" + comment + "/mark", json("{'reason':'NONE'}"));
            case APPLY_AS_WRITER -> me.post("/writer-applications", "{}");
            case RESIGN_AS_WRITER -> capacity == Capacity.WRITER ? null : me.delete("/me/writer-term");
            case READ_DESK -> me.get("/desk");
            case TAG_PROPOSAL -> me.put("/proposals/" + proposal + "/tags", json("{'tags':['none']}"));
            case ASSIGN_PROPOSAL -> me.put("/proposals/" + proposal + "/assignment", json("{'department':'none'}"));
            case ANSWER_PROPOSAL -> me.post("/proposals/" + assigned + "/answers", "{}");
            case MOVE_PROPOSAL -> me.put("/proposals/" + assigned + "/status", json("{'status':'TRANSFERRED'}"));
            case RUN_CLOCK -> me.put("/proposals/" + proposal + "/clock/pause", "{}");
            case ROUTE_PROPOSAL -> me.post("/proposals/" + proposal + "/transfers", "{}");
            case WRITE_NOTE -> me.post("/proposals/" + proposal + "/notes", "{}");
            case SET_CALENDAR -> me.put("/calendar/2020-01-02", "{}");
            case IMPORT -> me.get("/imports/00000000-0000-7000-8000-000000000001");
            case MANAGE_PEOPLE -> me.get("/people/resident2");
            case DECIDE_APPLICATIONS -> me.get("/writer-applications");
            case ASK_LEGAL_DESK -> me.post("/legal-cases", "{}");
            case OBJECT -> me.put("/legal-cases/999999/objection");
            case LEGAL_STEP -> me.get("/legal-cases");
            case INTRODUCE, ENTER_OFFICE, READ_RECORDS, REBUILD_INDEX, VERIFY_RESIDENTS, LOOK_AT_IDENTITY -> null;
            case CHECK_REPLIES, MANAGE_CHANNELS, WRITE_ALERT, CONFIRM_ALERT -> null;
            case APPROVE_ANSWER -> me.put("/proposals/" + proposal + "/answer-draft/return", "{}");
            case RATE_ANSWER -> me.put("/proposals/" + proposal + "/answer-echo/rating", "{}");
            case MANAGE_TAGS -> me.put("/review-tags/none", "{}");
            case NAME_ISSUE -> me.put("/issues/999999/name", "{}");
            case KEEP_COMMITMENT -> me.put("/proposals/" + proposal + "/commitment", "{}");
            case SAY_WHETHER_DONE -> me.put("/proposals/" + proposal + "/commitment/voice", "{}");
            case SET_TEMPLATES -> me.put("/answer-templates/nowhere/NONE", "{}");
            case SET_DEPARTMENTS -> me.put("/departments/nowhere/place", "{}");
            case REPLY_TO_DEPARTMENT, ASK_BACK -> null;
        };
    }

    private static int mine(int own, int others) {
        return own == 0 ? others : own;
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyRoleAndAction")
    void overPages(Capacity capacity, Action action) {
        var page = pageOf(action, capacity == Capacity.VISITOR ? null : caller(capacity));
        if (page != null && page.size() == 2) {
            assertThat(browsers.get(capacity).finds(page.get(0), page.get(1)))
                    .as(capacity + " " + action + " at " + page.get(0))
                    .isEqualTo(isOpen(capacity, action));
        }
    }

    /** Where the action is done, and the id of what does it; null where pages have no such thing. */
    private List<String> pageOf(Action action, ApiCaller me) {
        return switch (action) {
            case READ -> List.of("/posts/" + post, "main");
            case SIGN_UP -> List.of("/account/sign-up", "register");
            case USE_ACCOUNT -> List.of("/account/privacy", "choose");
            case INTRODUCE -> List.of("/account", "introduce");
            case WRITE_POST -> List.of("/posts/new", "save");
            case EDIT_POST -> List.of("/posts/" + ownPost(me) + "/edit", "title");
            case PUBLISH_POST -> List.of("/posts/" + ownPost(me) + "/publish", "publish");
            case WITHDRAW_POST -> List.of("/posts/" + ownPost(me) + "/withdraw", "withdraw");
            case SHARE_POST -> List.of("/posts/" + ownPost(me) + "/authors", "invite");
            case READ_DRAFT -> List.of("/posts/" + ownPost(me), "main");
            case BRING_BLOG -> List.of("/account/blog", "bring");
            case REGISTER -> List.of("/posts/" + post + "/callings/event", "register");
            case RAISE_POST -> List.of("/posts/" + post + "/raise", "raise");
            case MAKE_PROPOSAL -> List.of("/proposals/new", "goOn");
            case EDIT_PROPOSAL -> List.of("/proposals/" + ownProposal(me) + "/edit", "goOn");
            case SUBMIT_PROPOSAL -> List.of("/proposals/" + ownProposal(me) + "/check", "submit");
            case WITHDRAW_PROPOSAL -> List.of("/proposals/" + ownProposal(me) + "/withdraw", "withdraw");
            case SUPPORT -> List.of("/proposals/" + proposal, "support-it");
            case LINK_PROPOSALS -> List.of("/proposals/" + proposal + "/links", "link");
            case SHARE_PROPOSAL -> List.of("/proposals/" + ownProposal(me) + "/authors", "invite");
            case AMEND_PROPOSAL -> List.of("/proposals/" + proposal + "/amendments", "suggest");
            case FOLLOW -> List.of("/proposals/" + proposal, "following");
            case OPEN_BALLOT -> List.of("/proposals/" + proposal + "/ballot", "open");
            case COMMENT -> List.of("/posts/" + post, "post");
            case EDIT_COMMENT ->
                List.of("/comments/" + (me == null ? comment : newComment(me, "/posts/" + post)) + "/edit", "save");
            case SUPPORT_COMMENT -> List.of("/comments/" + comment + "/support", "give");
            case WITHDRAW_COMMENT ->
                List.of(
                        "/comments/" + (me == null ? comment : newComment(me, "/posts/" + post)) + "/withdraw",
                        "withdraw");
            case FLAG -> List.of("/comments/" + comment + "/flag", "flag");
            case MARK_CONTESTED -> List.of("/comments/" + comment + "/flag", "mark");
            case APPLY_AS_WRITER -> List.of(); // shown to writers as their term
            case RESIGN_AS_WRITER -> List.of("/account/writer", "resign");
            case READ_DESK -> List.of("/desk", "main");
            case TAG_PROPOSAL -> List.of("/desk/" + proposal, "tag");
            case ASSIGN_PROPOSAL -> List.of("/desk/" + proposal, "assign");
            case ENTER_OFFICE -> List.of("/admin", "main");
            case READ_RECORDS -> List.of("/admin/records", "main");
            case VERIFY_RESIDENTS -> List.of("/desk/residents", "verify");
            case LOOK_AT_IDENTITY -> List.of("/admin/identity", "look");
            case IMPORT -> List.of("/admin/imports", "file");
            case MANAGE_PEOPLE -> List.of("/admin/people/resident2", "grant");
            case DECIDE_APPLICATIONS -> List.of("/admin/applications", "main");
            case ASK_LEGAL_DESK -> List.of("/legal/request?comment=" + comment, "ask");
            case LEGAL_STEP -> List.of("/desk/legal", "carryOut");
            case WITHDRAW_REGISTRATION -> null;
            case OBJECT, APPEAL, APPEAL_SUSPENSION, SIT_ON_JURY, DECIDE_APPEAL, CAST_BALLOT -> null;
            case WRITE_NOTE -> List.of("/desk/" + proposal, "write");
            case SET_CALENDAR -> List.of("/admin/calendar", "set");
            case MOVE_PROPOSAL, RUN_CLOCK, ROUTE_PROPOSAL, REPLY_TO_DEPARTMENT, APPROVE_ANSWER -> null;
            case CHECK_REPLIES -> List.of("/desk/replies", "main");
            case MANAGE_CHANNELS -> List.of("/admin/channels", "main");
            case WRITE_ALERT -> List.of("/desk/alerts", "write");
            case CONFIRM_ALERT -> null;
            case MANAGE_TAGS -> List.of("/desk/tags", "set");
            case SET_DEPARTMENTS -> List.of("/admin/departments", "place");
            case SET_TEMPLATES -> List.of("/desk/templates", "set");
            case RATE_ANSWER, ASK_BACK, KEEP_COMMITMENT, SAY_WHETHER_DONE, NAME_ISSUE -> null;
            case WITHDRAW_SUPPORT, WITHDRAW_FLAG, KEEP_OPEN, ANSWER_PROPOSAL, REBUILD_INDEX -> null;
        };
    }

    private int ownPost(ApiCaller me) {
        return me == null ? draft : newPost(me);
    }

    private int ownProposal(ApiCaller me) {
        return me == null ? proposalDraft : newProposal(me);
    }

    static Stream<Arguments> everyRoleAndAddress() {
        return Stream.of(Capacity.values()).flatMap(capacity -> Addresses.table().stream()
                .filter(address -> !address.path().startsWith("/account/sign-out"))
                .map(address -> Arguments.of(capacity, address.path(), address.access())));
    }

    /** The front door, by GET and by POST. */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyRoleAndAddress")
    void theFrontDoor(Capacity capacity, String path, Address.Access access) {
        var browser = browsers.get(capacity);
        var address = path.replace("{number}", "" + proposal)
                .replace("{entry}", "1")
                .replace("{handle}", "resident2")
                .replace("{slug}", "culture")
                .replace("{kind}", "terms")
                .replaceAll("\\{[a-z]+}", "00000000-0000-7000-8000-000000000001");
        boolean open = isOpen(
                capacity,
                switch (access) {
                    case ANYBODY -> Action.READ;
                    case SIGNED_IN -> Action.USE_ACCOUNT;
                    case STAFF -> Action.READ_DESK;
                    case OFFICE -> Action.ENTER_OFFICE;
                    case RECORDS -> Action.READ_RECORDS;
                    case ADMIN -> Action.MANAGE_PEOPLE;
                });

        var read = browser.get(address);
        var sent = browser.post(address);

        if (!open && capacity == Capacity.VISITOR) {
            assertThat(read.headers().firstValue("Location").orElse("")).startsWith("/account/sign-in?return=");
            assertThat(sent.statusCode()).isIn(303, 403);
        } else if (!open) {
            assertThat(read.statusCode()).as(address).isEqualTo(403);
            assertThat(sent.statusCode()).as(address).isEqualTo(403);
        } else {
            assertThat(read.headers().firstValue("Location").orElse("")).doesNotContain("/account/sign-in?return");
            assertThat(read.statusCode()).as(address).isLessThan(500);
            assertThat(sent.statusCode()).as(address).isLessThan(500);
        }
    }

    static Stream<Capacity> everybodySignedIn() {
        return ACTORS.keySet().stream();
    }

    /** Nobody changes, publishes or takes back what somebody else wrote; drafts are not there at all. */
    @ParameterizedTest
    @MethodSource("everybodySignedIn")
    void othersTextsAreOutOfReach(Capacity capacity) {
        var me = caller(capacity);
        var posts = "/posts/" + post;
        var proposals = "/proposals/" + proposal;

        assertThat(me.patch(posts, "*", json("{'title':'내 것'}")).code()).isEqualTo("not-the-author");
        assertThat(me.put(posts + "/publication", "{}").code()).isEqualTo("not-the-author");
        assertThat(me.delete(posts).code()).isEqualTo("not-the-author");
        assertThat(me.patch(proposals, "*", json("{'title':'내 것'}")).code()).isEqualTo("not-the-author");
        assertThat(me.delete(proposals).code()).isEqualTo("not-the-author");
        assertThat(me.delete("/comments/" + comment).code()).isEqualTo("not-the-author");
        for (var path : List.of("/posts/" + draft, "/proposals/" + proposalDraft)) {
            assertThat(me.get(path).status()).isEqualTo(404);
            assertThat(me.delete(path).status()).isEqualTo(404);
            assertThat(browsers.get(capacity).get(path).statusCode()).isEqualTo(404);
            assertThat(browsers.get(capacity).get(path + "/edit").statusCode()).isEqualTo(404);
            assertThat(browsers.get(capacity).get(path + "/withdraw").statusCode())
                    .isEqualTo(404);
        }
        assertThat(browsers.get(capacity).get(posts + "/edit").statusCode()).isEqualTo(403);
        assertThat(browsers.get(capacity).get(posts + "/withdraw").statusCode()).isEqualTo(403);
        assertThat(browsers.get(capacity)
                        .get("/comments/" + comment + "/withdraw")
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @MethodSource("everybodySignedIn")
    void whatIsAboutOnesDepartmentIsNotOnesToJudge(Capacity capacity) {
        var transport = visitor.as("staff.transport");
        int there = newComment(visitor.as("resident5"), "/proposals/" + assigned);

        assertThat(transport
                        .post("/comments/" + there + "/flags", json("{'reason':'SPAM'}"))
                        .code())
                .isEqualTo("about-your-department");
        assertThat(caller(capacity)
                        .post("/comments/" + there + "/flags", json("{'reason':'SPAM'}"))
                        .status())
                .isIn(201, 429);
        assertThat(visitor.as("staff.parks")
                        .post(
                                "/proposals/" + assigned + "/answers",
                                json("{'decision':'NOT_ADOPTED','text':'다른 부서의 답'}"))
                        .code())
                .isEqualTo("not-your-department");
    }
}
