package io.linli.citizen.points.timebank;

/// What somebody is to somebody else.
public enum Kinship {
    PARENT,
    CHILD,
    GRANDPARENT,
    GRANDCHILD,
    SPOUSE,
    OTHER;

    /// The same seen from the other side.
    public Kinship inverse() {
        return switch (this) {
            case PARENT -> CHILD;
            case CHILD -> PARENT;
            case GRANDPARENT -> GRANDCHILD;
            case GRANDCHILD -> GRANDPARENT;
            case SPOUSE -> SPOUSE;
            case OTHER -> OTHER;
        };
    }
}
