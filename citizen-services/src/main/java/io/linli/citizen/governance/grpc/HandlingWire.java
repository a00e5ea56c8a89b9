package io.linli.citizen.governance.grpc;

import io.linli.citizen.governance.cases.Assignee;
import io.linli.citizen.governance.cases.Category;
import io.linli.citizen.governance.cases.Handling;
import io.linli.citizen.governance.cases.Priority;
import io.linli.citizen.governance.cases.category.CategoryNode;
import io.linli.citizen.governance.cases.template.AnswerTemplate;
import io.linli.proto.governance.v1.Case;
import io.linli.proto.governance.v1.ListCategoriesRequest;

/// Who handles a case and how, and the categories and answers officers work with.
final class HandlingWire {
    private HandlingWire() {}

    static Assignee in(io.linli.proto.governance.v1.Assignee assignee) {
        return new Assignee(
                Assignee.Kind.valueOf(assignee.getKind().name()),
                assignee.getId(),
                assignee.getName());
    }

    static io.linli.proto.governance.v1.Assignee of(Assignee assignee) {
        return io.linli.proto.governance.v1.Assignee.newBuilder()
                .setKind(io.linli.proto.governance.v1.Assignee.Kind.valueOf(assignee.kind().name()))
                .setId(assignee.id())
                .setName(assignee.name())
                .build();
    }

    static Priority in(Case.Priority priority) {
        return Priority.valueOf(priority.name());
    }

    static void of(Handling handling, Case.Builder answer) {
        answer.setPriority(Case.Priority.valueOf(handling.priority().name()))
                .setReopenCount(handling.reopened());
        handling.assignee().ifPresent(by -> answer.setAssignee(of(by)));
    }

    static Category in(ListCategoriesRequest request) {
        return new Category(
                request.getCodeSystem().isEmpty()
                        ? Category.CODE_SYSTEM_DEFAULT
                        : request.getCodeSystem(),
                IntakeWire.in(request.getKind()),
                request.getParent(),
                "");
    }

    static io.linli.proto.governance.v1.Category of(CategoryNode node) {
        var category = node.category();
        var answer =
                io.linli.proto.governance.v1.Category.newBuilder()
                        .setCodeSystem(category.codeSystem())
                        .setKind(IntakeWire.of(category.kind()))
                        .setCode(category.code())
                        .setName(category.name())
                        .setParent(node.parent())
                        .setHasChildren(node.branches())
                        .setLimitAmount(node.limit().amount())
                        .setLimitUnit(node.limit().unit().name())
                        .setPriority(Case.Priority.valueOf(node.rule().priority().name()));
        node.rule().party().ifPresent(party -> answer.setParty(of(party)));
        return answer.build();
    }

    static io.linli.proto.governance.v1.AnswerTemplate of(AnswerTemplate template) {
        return io.linli.proto.governance.v1.AnswerTemplate.newBuilder()
                .setRegion(template.area())
                .setCode(template.code())
                .setName(template.name())
                .setText(template.text())
                .build();
    }
}
