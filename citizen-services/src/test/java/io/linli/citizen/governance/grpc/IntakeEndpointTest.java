package io.linli.citizen.governance.grpc;

import static io.linli.citizen.People.CHEN;
import static io.linli.citizen.People.LIU;
import static io.linli.citizen.People.MIDDLE;
import static io.linli.citizen.People.NORTH;
import static io.linli.citizen.People.OTHER_PORTAL;
import static io.linli.citizen.People.PORTAL;
import static io.linli.citizen.People.WANG;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status.Code;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Filed;
import io.linli.citizen.Refused;
import io.linli.mesh.caller.Caller;
import io.linli.proto.governance.v1.Case;
import io.linli.proto.governance.v1.FileCaseRequest;
import io.linli.proto.governance.v1.GetCaseRequest;
import io.linli.proto.governance.v1.ListCategoriesRequest;
import io.linli.proto.governance.v1.Place;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Matters come in by every channel.
class IntakeEndpointTest {
    @RegisterExtension static final CitizenExtension CITIZEN = new CitizenExtension();

    /// Each test has a place of its own, a kilometre and more from the next.
    private static final AtomicInteger PLACES = new AtomicInteger();

    private final Filed filed = new Filed(CITIZEN);
    private final int lat = 39_880_000 + 20_000 * PLACES.incrementAndGet();

    @ParameterizedTest
    @EnumSource(
            value = Case.Channel.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CHANNEL_UNSPECIFIED", "UNRECOGNIZED"})
    void everyChannelIsKept(Case.Channel channel) {
        var request =
                Filed.request(NORTH)
                        .clearExternalId()
                        .setChannel(channel)
                        .setPlace(at(116_460_000).setAddress("劲松路").setBuilding("B3").setUnit("2"))
                        .addPhotos("oss:photo-1")
                        .setPrivate(true)
                        .build();
        var kept = filed.cases(CHEN).fileCase(request);

        assertThat(get(kept).getChannel()).isEqualTo(channel);
        assertThat(get(kept).getPlace()).isEqualTo(request.getPlace());
        assertThat(get(kept).getPhotosList()).containsExactly("oss:photo-1");
        assertThat(get(kept).getPrivate()).isTrue();
        assertThat(get(kept).getPriority()).isEqualTo(Case.Priority.URGENT);
    }

    @Test
    void whoSaysNoChannelIsAPortalOrADesk() {
        assertThat(filed.filed().getChannel()).isEqualTo(Case.Channel.PORTAL);
        assertThat(filed.filed().hasPlace()).isFalse();
        assertThat(filed.cases(WANG).fileCase(Filed.request(NORTH).clearExternalId().build()))
                .extracting(Case::getChannel)
                .isEqualTo(Case.Channel.DESK);
    }

    @Test
    void anAnonymousMatterIsTakenAndNobodyEarnsByIt() {
        var tea =
                Filed.request(NORTH)
                        .clearReporter()
                        .setChannel(Case.Channel.TALKBAR)
                        .setAnonymous(true);
        var kept = filed.cases(PORTAL).fileCase(tea.build());

        assertThat(kept.getAnonymous()).isTrue();
        assertThat(kept.getReporterAccountId()).isEmpty();
        Refused.with(
                "REQUEST_INVALID",
                Code.INVALID_ARGUMENT,
                () ->
                        filed.cases(PORTAL)
                                .fileCase(Filed.request(NORTH).setAnonymous(true).build()));
    }

    @Test
    void aSnapWithoutItsPlaceIsRefused() {
        Refused.with(
                "PLACE_MISSING",
                Code.INVALID_ARGUMENT,
                () ->
                        filed.cases(PORTAL)
                                .fileCase(
                                        Filed.request(NORTH)
                                                .setChannel(Case.Channel.RESIDENT_SNAP)
                                                .setPlace(Place.newBuilder().setBuilding("B3"))
                                                .build()));
        Refused.with(
                "REQUEST_INVALID",
                Code.INVALID_ARGUMENT,
                () -> filed.cases(PORTAL).fileCase(snap(180_000_001).build()));
    }

    @Test
    void aSnapNearbyOfTheSameCategoryIsLinkedAcrossPortals() {
        var first = filed.cases(PORTAL).fileCase(snap(116_460_000).build());
        // at this latitude 1 micro-degree east is about 8.5 cm
        var near = filed.cases(OTHER_PORTAL).fileCase(snap(116_460_570).build());
        var far = filed.cases(OTHER_PORTAL).fileCase(snap(116_460_600).build());

        assertThat(first.getLinkedCaseId()).isEmpty();
        assertThat(near.getLinkedCaseId()).isEqualTo(first.getId());
        assertThat(far.getLinkedCaseId()).isEmpty();
    }

    @Test
    void whatIsNotTheSameIsNotLinked() {
        filed.cases(PORTAL).fileCase(snap(116_460_000).build());

        assertThat(linked(snap(116_460_000).setCategory("GARBAGE"))).isEmpty();
        assertThat(linked(snap(116_460_000).setRegion(MIDDLE))).isEmpty();
        assertThat(linked(snap(116_460_000).setChannel(Case.Channel.PORTAL))).isEmpty();
        assertThat(linked(snap(116_460_000))).isNotEmpty();
    }

    @Test
    void aSnapIsLinkedUntilTheLastInstantOfADay() {
        var first = filed.cases(PORTAL).fileCase(snap(116_460_000).build());
        CITIZEN.clock().forward(Duration.ofHours(24));
        assertThat(linked(snap(116_460_000))).isEqualTo(first.getId());
        CITIZEN.clock().forward(Duration.ofHours(24).plusMillis(1));
        assertThat(linked(snap(116_460_000))).isEmpty();
    }

    @Test
    void aDistrictMayLinkOverMoreOrNotAtAllFromADay() {
        CITIZEN.postgres()
                .owner()
                .sql(
                        """
                        INSERT INTO governance.link_rule VALUES
                            ('110105017', :now, 5000, 0, '{RESIDENT_SNAP}')
                        """)
                .param("now", CITIZEN.clock().instant().atOffset(ZoneOffset.UTC))
                .update();
        filed.cases(PORTAL).fileCase(snap(116_460_000).build());
        assertThat(linked(snap(116_460_000))).isEmpty();
        CITIZEN.postgres()
                .owner()
                .sql("DELETE FROM governance.link_rule WHERE area <> ''")
                .update();
        assertThat(linked(snap(116_460_000))).isNotEmpty();
    }

    @Test
    void theSameExternalIdWithAnotherPlaceIsAnotherCase() {
        var request = snap(116_460_000).build();
        var first = filed.cases(PORTAL).fileCase(request);

        assertThat(filed.cases(PORTAL).fileCase(request).getId()).isEqualTo(first.getId());
        Refused.with(
                "EXTERNAL_ID_TAKEN",
                Code.ALREADY_EXISTS,
                () ->
                        filed.cases(PORTAL)
                                .fileCase(request.toBuilder().setPlace(at(116_461_000)).build()));
    }

    @Test
    void categoriesOfACodeSystemOutOfForceAreUnknown() {
        Refused.with(
                "CATEGORY_UNKNOWN",
                Code.INVALID_ARGUMENT,
                () ->
                        filed.cases(PORTAL)
                                .fileCase(
                                        Filed.request(NORTH)
                                                .setCodeSystem("30428")
                                                .setCategory("01")
                                                .build()));
    }

    @Test
    void whoeverFilesCanLookForTheCategory() {
        for (var who : new Caller[] {PORTAL, WANG, LIU}) {
            var page =
                    filed.cases(who)
                            .listCategories(
                                    ListCategoriesRequest.newBuilder()
                                            .setRegion(NORTH)
                                            .setPageSize(2)
                                            .build());
            assertThat(page.getCategoriesList()).hasSize(2);
            assertThat(page.getNextPageToken()).isEqualTo(page.getCategories(1).getCode());
            assertThat(page.getCategories(0).getLimitAmount()).isEqualTo(8);
            assertThat(page.getCategories(0).getLimitUnit()).isEqualTo("CLOCK_HOUR");
        }
    }

    private String linked(FileCaseRequest.Builder request) {
        return filed.cases(PORTAL).fileCase(request.build()).getLinkedCaseId();
    }

    private FileCaseRequest.Builder snap(int lng) {
        return Filed.request(NORTH).setChannel(Case.Channel.RESIDENT_SNAP).setPlace(at(lng));
    }

    private Place.Builder at(int lng) {
        return Place.newBuilder().setPoint(Place.Point.newBuilder().setLng(lng).setLat(lat));
    }

    private Case get(Case kept) {
        return filed.cases(CHEN).getCase(GetCaseRequest.newBuilder().setId(kept.getId()).build());
    }
}
