package io.linli.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import build.buf.validate.ValidateProto;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.linli.proto.options.v1.OptionsProto;
import io.linli.transcode.codec.JsonStyle;
import io.linli.transcode.contract.DescriptorSet;
import io.linli.transcode.contract.HttpRules;
import io.linli.transcode.plan.Api;
import io.linli.transcode.plan.ApiSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LinliHouseTest {
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();
    private static final JsonObject DOCUMENT = document();

    private static JsonObject document() {
        var options = DescriptorSet.extensions();
        OptionsProto.registerAllExtensions(options);
        ValidateProto.registerAllExtensions(options);
        var contract =
                Objects.requireNonNull(
                        LinliHouseTest.class.getResourceAsStream("/linli-contract.pb"));
        var api =
                Api.of(
                        DescriptorSet.read(contract, options),
                        HttpRules.annotations(),
                        ApiSettings.STANDARD
                                .with(new JsonStyle(true, false, false, false))
                                .open(method ->
                                        method.getOptions().hasExtension(OptionsProto.access))
                                .upstream(method -> method.getFile().getPackage().split("\\.")[1]));
        return JsonParser.parseString(new String(LinliHouse.describe(api), StandardCharsets.UTF_8))
                .getAsJsonObject();
    }

    private static JsonObject at(String pointer) {
        JsonElement element = DOCUMENT;
        for (var step : pointer.substring(1).split("/")) {
            element = element.getAsJsonObject().get(step.replace("~1", "/"));
            assertThat(element).as(pointer).isNotNull();
        }
        return element.getAsJsonObject();
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        var references = Pattern.compile("\"\\$ref\":\"#(/[^\"]+)\"").matcher(DOCUMENT.toString());

        assertThat(references.results().map(each -> each.group(1)).distinct().toList())
                .isNotEmpty()
                .allSatisfy(LinliHouseTest::at);
    }

    @Test
    void everyOperationHasANameOfItsOwn() {
        var ids = new HashSet<String>();
        at("/paths").asMap().values().stream()
                .flatMap(path -> path.getAsJsonObject().asMap().values().stream())
                .map(operation -> operation.getAsJsonObject().get("operationId").getAsString())
                .forEach(id -> assertThat(ids.add(id)).as(id).isTrue());

        assertThat(ids)
                .contains("Case_FileCase", "Case_WatchCases")
                .doesNotContain("Partner_GetPartnerKey", "Delivery_CreateDelivery");
    }

    @Test
    void whoMayCallAndHowOneSignsInIsSaid() {
        var file = at("/paths/~1v1~1cases/post");

        assertThat(file.getAsJsonArray("x-linli-scopes").toString()).contains("cases.write");
        assertThat(file.getAsJsonArray("x-linli-reasons").toString()).contains("EXTERNAL_ID_TAKEN");
        assertThat(file.getAsJsonArray("security").toString())
                .contains("bearer", "session", "httpSignature", "headerSignature", "mutualTLS");
        assertThat(at("/components/securitySchemes").keySet())
                .containsExactly(
                        "bearer", "session", "httpSignature", "headerSignature", "mutualTLS");
        assertThat(file.getAsJsonArray("parameters").toString()).contains("IdempotencyKey");
        assertThat(at("/paths/~1v1~1cases/get").getAsJsonArray("parameters").toString())
                .doesNotContain("IdempotencyKey");
    }

    @Test
    void boundsAreSaid() {
        var title = at("/components/schemas/governance.FileCaseRequest/properties/title");

        assertThat(title.get("maxLength").getAsInt()).isEqualTo(100);
        assertThat(title.get("description").getAsString()).startsWith("What it is about");
    }

    /// One schema is read by those who send and by those who are answered.
    @Test
    void noBoundRefusesWhatIsAnsweredEmptyOrMasked() {
        var reporter = at("/components/schemas/governance.Reporter/properties");
        var id = reporter.getAsJsonObject("id").get("pattern").getAsString();
        var phone = reporter.getAsJsonObject("phone");

        assertThat("").matches(id);
        assertThat("R-1").matches(id);
        assertThat("R 1").doesNotMatch(id);
        assertThat(phone.has("pattern")).isFalse();
        assertThat(phone.get("description").getAsString()).contains("`^[0-9+-]{5,20}$`");
    }

    /// Programs outside the build read it there: the console's types are made from it.
    ///
    /// Written anew by this test with `-Dopenapi.write=true`; then `npm --prefix console run api`.
    @Test
    void theDescriptionKeptInTheRepositoryIsThatOfTheContract() throws IOException {
        var text = GSON.toJson(DOCUMENT) + "\n";
        Files.writeString(Path.of("target", "openapi.json"), text); // for the lint
        var kept = Path.of("..", "docs", "openapi.json");
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(kept, text);
        }

        assertThat(Files.readString(kept).equals(text))
                .as(
                        "docs/openapi.json is not of this contract: run this test with -Dopenapi.write=true")
                .isTrue();
    }
}
