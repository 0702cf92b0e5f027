// Calls GetMembers once with the AWS SDK for Go v2.
package main

import (
	"context"
	"log"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/guardduty"
)

func main() {
	loaded, err := config.LoadDefaultConfig(context.Background())
	if err != nil {
		log.Fatal(err)
	}
	guardduty.NewFromConfig(loaded).GetMembers(context.Background(), &guardduty.GetMembersInput{
		DetectorId: aws.String("x"),
		AccountIds: []string{"111122223333"},
	})
}
