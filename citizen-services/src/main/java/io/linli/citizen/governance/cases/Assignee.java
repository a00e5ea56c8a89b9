package io.linli.citizen.governance.cases;

/// Whom a case was given to.
///
/// @param id a person's id, an office's region code or a department's code
public record Assignee(Kind kind, String id, String name) {
    /// The names are API.
    public enum Kind {
        PERSON,
        /// The office of a community, street or district.
        OFFICE,
        DEPARTMENT
    }

    @Override
    public String toString() {
        return name.isEmpty() ? kind + " " + id : name;
    }
}
