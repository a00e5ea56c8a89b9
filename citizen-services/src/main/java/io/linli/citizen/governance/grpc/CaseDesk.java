package io.linli.citizen.governance.grpc;

import io.grpc.stub.StreamObserver;
import io.linli.citizen.governance.cases.category.BrowseCategories;
import io.linli.citizen.governance.cases.template.AnswerTemplate;
import io.linli.citizen.governance.cases.template.KeepTemplates;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.mesh.call.Door;
import io.linli.mesh.store.PageToken;
import io.linli.proto.governance.v1.ListAnswerTemplatesRequest;
import io.linli.proto.governance.v1.ListAnswerTemplatesResponse;
import io.linli.proto.governance.v1.ListCategoriesRequest;
import io.linli.proto.governance.v1.ListCategoriesResponse;
import io.linli.proto.governance.v1.PutAnswerTemplateRequest;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// What officers have at hand when they work on cases: categories, ready-made answers, tables.
@Component
@IfServed("governance")
final class CaseDesk {
    private final Door door;
    private final BrowseCategories categories;
    private final KeepTemplates templates;

    CaseDesk(
            @Qualifier("governanceRoom") Room room,
            BrowseCategories categories,
            KeepTemplates templates) {
        this.door = room.door();
        this.categories = categories;
        this.templates = templates;
    }

    void listCategories(ListCategoriesRequest request, StreamObserver<ListCategoriesResponse> out) {
        door.read(
                out,
                () -> {
                    var page =
                            categories.below(
                                    HandlingWire.in(request),
                                    request.getRegion(),
                                    request.getPageSize(),
                                    request.getPageToken());
                    return ListCategoriesResponse.newBuilder()
                            .addAllCategories(page.items().stream().map(HandlingWire::of).toList())
                            .setNextPageToken(page.next())
                            .build();
                });
    }

    void listAnswerTemplates(
            ListAnswerTemplatesRequest request, StreamObserver<ListAnswerTemplatesResponse> out) {
        var size = PageToken.size(request.getPageSize());
        door.read(
                out,
                () -> {
                    var rows =
                            templates.inForce(
                                    Who.reaches(request.getRegion()).region(),
                                    request.getPageToken(),
                                    size + 1);
                    var more = rows.size() > size;
                    return ListAnswerTemplatesResponse.newBuilder()
                            .addAllTemplates(
                                    rows.stream().limit(size).map(HandlingWire::of).toList())
                            .setNextPageToken(more ? rows.get(size - 1).code() : "")
                            .build();
                });
    }

    void putAnswerTemplate(
            PutAnswerTemplateRequest request,
            StreamObserver<io.linli.proto.governance.v1.AnswerTemplate> out) {
        var template =
                new AnswerTemplate(
                        request.getRegion(),
                        request.getCode(),
                        request.getName(),
                        request.getText());
        door.write(
                request,
                io.linli.proto.governance.v1.AnswerTemplate.getDefaultInstance(),
                out,
                () -> HandlingWire.of(templates.put(template)));
    }
}
