//! Calls GetMembers once with the AWS SDK for Rust.

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let config = aws_config::load_defaults(aws_config::BehaviorVersion::latest()).await;
    let guardduty = aws_sdk_guardduty::Client::new(&config);
    let _ = guardduty.get_members().detector_id("x").account_ids("111122223333").send().await;
}
