package org.madang.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Ids;

/**
 * Somebody with an account. Others see the handle and the display name; the mail address and everything that proves
 * identity is never public.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class Person {

    public static final int MAX_DISPLAY_NAME = 40;
    public static final int MAX_EMAIL = 254;
    public static final int MAX_ABOUT = 500;
    public static final String HANDLE_PATTERN = "[a-z0-9][a-z0-9._-]{1,29}";

    @Id
    private UUID id;

    private String handle;
    private String displayName;
    private String email;
    private String passwordHash;
    private String language;

    @Nullable
    private String neighbourhood;

    @Nullable
    private String department;

    @Nullable
    private Instant emailConfirmedAt;

    @Nullable
    private Integer cohort;

    private String about = "";
    private Instant createdAt;

    @Nullable
    private Instant verifiedAt;

    private int activeDays;

    @Nullable
    private LocalDate lastActiveOn;

    private int failedSignIns;

    @Nullable
    private Instant lockedUntil;

    @Nullable
    private Instant suspendedUntil;

    private String suspendedFor = "";

    @Nullable
    private Instant closingAt;

    private boolean closingWithTexts;

    private boolean closingUnused;

    private boolean awaitingGuardian;

    @Nullable
    private Instant closedAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @Version
    private int version;

    protected Person() {} // for Jakarta Persistence

    /**
     * Somebody new, with the role of a resident and not yet verified.
     *
     * @param handle matches {@link #HANDLE_PATTERN}
     * @param passwordHash as {@link Passwords} makes it
     */
    public Person(String handle, String displayName, String email, String passwordHash, String language, Instant now) {
        this.id = Ids.next(now);
        this.handle = handle;
        this.displayName = displayName;
        this.email = email;
        this.passwordHash = passwordHash;
        this.language = language;
        this.createdAt = now;
        this.roles.add(Role.RESIDENT);
    }

    /** Makes the person a citizen writer of a cohort (기수). */
    public void appointWriter(int ofCohort) {
        roles.add(Role.WRITER);
        cohort = ofCohort;
    }

    /** Makes the person staff of a department. */
    public void employ(String byDepartment) {
        roles.add(Role.STAFF);
        department = byDepartment;
    }

    /** Makes the person have exactly these of the roles that people have for the city; others stay. */
    public void workAs(Set<Role> forTheCity, @Nullable String inDepartment) {
        roles.removeAll(EnumSet.of(Role.STAFF, Role.HEAD, Role.AUDITOR, Role.ADMIN));
        roles.addAll(forTheCity);
        department = inDepartment;
    }

    public void grant(Role role) {
        roles.add(role);
    }

    /** Makes the person the head of a department. */
    public void lead(String theDepartment) {
        employ(theDepartment);
        roles.add(Role.HEAD);
    }

    /** Takes a role away, and with it what belongs to it. */
    public void revoke(Role role) {
        roles.remove(role);
        if (role == Role.STAFF) {
            roles.remove(Role.HEAD);
            department = null;
        }
        if (role == Role.WRITER) {
            cohort = null;
        }
    }

    /** Keeps the person from writing until a moment. */
    public void suspend(Instant until, String reason) {
        suspendedUntil = until;
        suspendedFor = reason;
    }

    /** Lets the person write again. */
    public void liftSuspension() {
        suspendedUntil = null;
        suspendedFor = "";
    }

    /** Whether the person may not write at that moment. */
    public boolean isSuspended(Instant now) {
        return suspendedUntil != null && suspendedUntil.isAfter(now);
    }

    /** Sets the moment at which the account ends, unless the person thinks better of it. */
    public void leave(Instant at, boolean withTexts) {
        closingAt = at;
        closingWithTexts = withTexts;
        closingUnused = false;
    }

    /** Sets the moment at which an account ends that nobody uses; coming here before it is enough to keep it. */
    public void leaveUnused(Instant at) {
        leave(at, false);
        closingUnused = true;
    }

    /** The person stays after all. */
    public void stay() {
        closingAt = null;
        closingWithTexts = false;
        closingUnused = false;
    }

    /** A guardian has to agree before anybody can sign in. */
    public void awaitGuardian() {
        awaitingGuardian = true;
    }

    /** The guardian agreed. */
    public void guardianAgreed() {
        awaitingGuardian = false;
    }

    public boolean isAwaitingGuardian() {
        return awaitingGuardian;
    }

    /**
     * Ends the account: nothing remains by which the person could be known.
     *
     * @param stone a handle that nobody had, for what still refers to this row
     */
    public void close(String stone, Instant now) {
        handle = stone;
        displayName = "-";
        email = stone + "@invalid";
        passwordHash = "-";
        about = "";
        language = "ko";
        neighbourhood = null;
        department = null;
        cohort = null;
        verifiedAt = null;
        lastActiveOn = null;
        lockedUntil = null;
        liftSuspension();
        stay();
        roles.clear();
        closedAt = now;
    }

    /** Says where the person lives. */
    public void settleIn(@Nullable String inNeighbourhood) {
        neighbourhood = inNeighbourhood;
    }

    /** Records that the person's identity and residence were checked. */
    public void verify(Instant at) {
        verifiedAt = at;
    }

    /** Changes what others see of the person. */
    public void introduce(String asDisplayName, String withAbout) {
        displayName = asDisplayName;
        about = withAbout;
    }

    /** Says in which language the city writes to the person: {@code ko} or {@code en}. */
    public void prefer(String inLanguage) {
        language = inLanguage;
    }

    /** The person proved that mail to this address arrives; from now on it is theirs. */
    public void confirmMail(String address, Instant at) {
        email = address;
        emailConfirmedAt = at;
    }

    /** Takes another address as it is told; nobody proved it. */
    public void writeTo(String address) {
        email = address;
        emailConfirmedAt = null;
    }

    /** Counts a day on which the person was here; each day once. */
    public void wasActiveOn(LocalDate day) {
        if (lastActiveOn == null || lastActiveOn.isBefore(day)) {
            activeDays++;
            lastActiveOn = day;
        }
        if (closingUnused) {
            stay();
        }
    }

    /** Until when signing in is refused after failures; null if it is not. */
    public @Nullable Instant pausedUntil(Instant now) {
        return lockedUntil != null && lockedUntil.isAfter(now) ? lockedUntil : null;
    }

    /**
     * Counts a wrong password; from the fifth on, the pause before the next try doubles.
     *
     * @return whether the first pause begins with it
     */
    public boolean signInFailed(Instant now) {
        failedSignIns++;
        lockedUntil = SignInPause.after(failedSignIns, now);
        return SignInPause.beginsWith(failedSignIns);
    }

    public void signInSucceeded() {
        failedSignIns = 0;
        lockedUntil = null;
    }

    /** Lets the person sign in by other means only, until a password is set. */
    public void doWithoutPassword() {
        passwordHash = Passwords.NONE;
    }

    public boolean hasPassword() {
        return !Passwords.NONE.equals(passwordHash);
    }

    public void rehash(String newPasswordHash) {
        passwordHash = newPasswordHash;
    }

    public UUID getId() {
        return id;
    }

    public String getHandle() {
        return handle;
    }

    public String getDisplayName() {
        return displayName;
    }

    public String getEmail() {
        return email;
    }

    /** When it was proved that mail arrives there; null if not yet. */
    public @Nullable Instant getEmailConfirmedAt() {
        return emailConfirmedAt;
    }

    String getPasswordHash() {
        return passwordHash;
    }

    public String getLanguage() {
        return language;
    }

    public @Nullable String getNeighbourhood() {
        return neighbourhood;
    }

    public @Nullable String getDepartment() {
        return department;
    }

    public @Nullable Integer getCohort() {
        return cohort;
    }

    public String getAbout() {
        return about;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public @Nullable Instant getVerifiedAt() {
        return verifiedAt;
    }

    public int getActiveDays() {
        return activeDays;
    }

    /** Until when the person may not write; null if never suspended. */
    public @Nullable Instant getSuspendedUntil() {
        return suspendedUntil;
    }

    /** Why, in the city's words to the person; empty if not suspended. */
    public String getSuspendedFor() {
        return suspendedFor;
    }

    /** When the account is to end; null if the person stays. */
    public @Nullable Instant getClosingAt() {
        return closingAt;
    }

    /** Whether it ends because nobody used it. */
    public boolean isClosingUnused() {
        return closingUnused;
    }

    /** Whether the person's texts are to go with the account. */
    public boolean isClosingWithTexts() {
        return closingWithTexts;
    }

    /** When the account ended; null while it lives. */
    public @Nullable Instant getClosedAt() {
        return closedAt;
    }

    public @Nullable LocalDate getLastActiveOn() {
        return lastActiveOn;
    }

    public Set<Role> getRoles() {
        return Set.copyOf(roles);
    }
}
