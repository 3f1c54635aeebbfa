package vn.nhipcau.paper;

/** What an agency does in a task: chủ trì, phối hợp, tham mưu. */
public enum RoleKind {
    LEAD,
    COORDINATOR,
    ADVISOR
}
