/** The headers that a client sends beside those of the transport and the signature. */
export interface ClientProfile {
  readonly name: string
  /** The day of the recording; the version stands in the user agent. */
  readonly recorded: string
  readonly headers: Readonly<Record<string, string>>
}

/** Written by scripts/record-client-profiles.ts. {service} and {sha256} stand for what follows the request. */
export const CLIENT_PROFILES: readonly ClientProfile[] = [
  {
    name: 'boto3',
    recorded: '2026-11-28',
    headers: {
      'Accept-Encoding': 'identity',
      'Content-Type': 'application/json',
      'User-Agent':
        'Boto3/1.44.5 md/Botocore#1.44.8 ua/2.1 os/linux md/arch#x86_64 lang/python#3.11.7 md/pyimpl#CPython m/g,b,Z,N,E cfg/retry-mode#standard Botocore/1.44.8',
      'X-Amzn-Trace-Id': 'Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1',
      'X-Amz-Security-Token': 'EXAMPLETOKEN',
      'amz-sdk-invocation-id': '0b3f2a1c-5d7e-4f60-8a9b-c1d2e3f40516',
      'amz-sdk-request': 'attempt=1; max=3',
    },
  },
  {
    name: 'AWS CLI',
    recorded: '2026-11-28',
    headers: {
      'Accept-Encoding': 'identity',
      'Content-Type': 'application/json',
      'User-Agent':
        'aws-cli/1.46.2 md/Botocore#1.43.62 ua/2.1 os/linux md/arch#x86_64 lang/python#3.11.7 md/pyimpl#CPython m/g,Z,N,b,D cfg/retry-mode#legacy botocore/1.43.62',
      'X-Amzn-Trace-Id': 'Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1',
      'X-Amz-Security-Token': 'EXAMPLETOKEN',
      'amz-sdk-invocation-id': '0b3f2a1c-5d7e-4f60-8a9b-c1d2e3f40516',
      'amz-sdk-request': 'attempt=1',
    },
  },
  {
    name: 'AWS SDK for JavaScript v3',
    recorded: '2026-11-28',
    headers: {
      'content-type': 'application/json',
      'x-amz-user-agent': 'aws-sdk-js/3.1168.0',
      'user-agent':
        'aws-sdk-js/3.1168.0 ua/2.1 os/linux lang/js md/nodejs#24.21.0 api/{service}#3.1168.0 m/E,g',
      'X-Amzn-Trace-Id': 'Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1',
      'amz-sdk-invocation-id': '0b3f2a1c-5d7e-4f60-8a9b-c1d2e3f40516',
      'amz-sdk-request': 'attempt=1; max=3',
      'x-amz-security-token': 'EXAMPLETOKEN',
      'x-amz-content-sha256': '{sha256}',
    },
  },
  {
    name: 'AWS SDK for Go v2',
    recorded: '2026-11-28',
    headers: {
      'User-Agent':
        'aws-sdk-go-v2/1.48.0 ua/2.1 os/linux lang/go#1.26.8 md/GOOS#linux md/GOARCH#amd64 api/{service}#1.102.0 m/E,g',
      'Amz-Sdk-Invocation-Id': '0b3f2a1c-5d7e-4f60-8a9b-c1d2e3f40516',
      'Amz-Sdk-Request': 'attempt=1; max=3',
      'Content-Type': 'application/json',
      'X-Amz-Security-Token': 'EXAMPLETOKEN',
      'X-Amzn-Trace-Id': 'Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1',
      'Accept-Encoding': 'gzip',
    },
  },
  {
    name: 'AWS SDK for Java v2',
    recorded: '2026-11-28',
    headers: {
      'amz-sdk-invocation-id': '0b3f2a1c-5d7e-4f60-8a9b-c1d2e3f40516',
      'amz-sdk-request': 'attempt=1; max=4',
      'Content-Type': 'application/json',
      'User-Agent':
        'aws-sdk-java/2.57.8 md/io#sync md/http#Apache5 ua/2.1 api/{service}#2.57.x os/Linux lang/java#17.0.15 md/OpenJDK_64-Bit_Server_VM#17.0.15+6-Debian-1deb12u1 md/vendor#Debian md/en_US m/D,AJ,N,g',
      'x-amz-content-sha256': '{sha256}',
      'X-Amz-Security-Token': 'EXAMPLETOKEN',
      'X-Amzn-Trace-Id': 'Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1',
    },
  },
  {
    name: 'AWS SDK for Rust',
    recorded: '2026-11-28',
    headers: {
      'content-type': 'application/json',
      'user-agent':
        'aws-sdk-rust/1.7.0 ua/2.1 api/{service}/1.154.0 os/linux lang/rust/1.95.0 m/E,N,g md/http#hyper-1.x',
      'x-amz-user-agent':
        'aws-sdk-rust/1.7.0 ua/2.1 api/{service}/1.154.0 os/linux lang/rust/1.95.0 m/E,N,g md/http#hyper-1.x',
      'x-amzn-trace-id': 'Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1',
      'x-amz-security-token': 'EXAMPLETOKEN',
      'amz-sdk-request': 'attempt=1; max=3',
      'amz-sdk-invocation-id': '0b3f2a1c-5d7e-4f60-8a9b-c1d2e3f40516',
    },
  },
]
