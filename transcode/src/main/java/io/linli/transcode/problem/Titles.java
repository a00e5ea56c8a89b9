package io.linli.transcode.problem;

/// The short Chinese text of a problem, by HTTP status.
final class Titles {
    /// For a request that is right in itself but not in this state of things.
    static final String STATE = "当前状态不允许此操作";

    private Titles() {}

    static String of(int status) {
        return switch (status) {
            case 400 -> "请求有误";
            case 401 -> "未登录或凭证无效";
            case 403 -> "无权执行此操作";
            case 404 -> "未找到";
            case 405 -> "不支持该请求方法";
            case 408 -> "请求未在时限内送达";
            case 409 -> "与已有内容冲突";
            case 413 -> "请求体过大";
            case 415 -> "不支持该内容类型";
            case 429 -> "已达上限，请稍后再试";
            case 431 -> "请求头过大";
            case 499 -> "请求已取消";
            case 501 -> "尚未提供";
            case 502 -> "上游应答有误";
            case 503 -> "服务暂不可用，请稍后再试";
            case 504 -> "处理超时";
            default -> status < 500 ? "请求有误" : "系统内部错误";
        };
    }
}
