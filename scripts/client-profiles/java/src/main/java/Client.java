import software.amazon.awssdk.services.xray.XRayClient;
import software.amazon.awssdk.services.xray.model.XRayException;

/** Calls an operation of the same protocol once with the AWS SDK for Java v2: X-Ray has a small package. */
public final class Client {
  public static void main(String[] args) {
    try {
      XRayClient.create().batchGetTraces(request -> request.traceIds("x"));
    } catch (XRayException refused) {
      System.err.println(refused.getMessage());
    }
  }
}
