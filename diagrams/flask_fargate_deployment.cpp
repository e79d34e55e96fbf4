#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(flask_fargate_deployment, "Deploying the Flask app on Fargate") {
    d.summary("From the Dockerfile on a developer's machine to a task on Fargate that users reach at its public IP.");

    auto machine = d.add<generic::Group>("Developer's machine");
    auto developer = machine.add<generic::Laptop>("Dockerfile");
    auto docker = machine.add<logo::Docker>("Docker");

    auto cloud = d.add<aws::AwsCloud>();
    auto region = cloud.add<aws::Region>("us-east-1");
    auto repository = region.add<aws::Ecr>("flask-app-repo").caption("ECR, private");
    auto role = region.add<aws::IamRole>("ecsTaskExecutionRole");
    auto definition = region.add<aws::EcsTask>("Task definition").caption("1 GB, 0.5 vCPU");
    auto vpc = region.add<aws::Vpc>();
    auto subnet = vpc.add<aws::PublicSubnet>();
    auto security = subnet.add<aws::SecurityGroup>("Security group");
    auto cluster = security.add<group<aws::Ecs>>("ECS cluster, networking only");
    auto task = cluster.add<aws::Fargate>("Flask app").caption("public IP");
    auto user = d.add<generic::User>("User");

    docker >> queries("docker login").step("The Docker client signs in: aws ecr get-login-password | docker login.") >>
        repository;
    developer >> flow("docker build").step("The image is built: docker build -t flask-app-repo .") >> docker;
    docker >> deploys("docker tag, push").step("The image is tagged with the repository's address and pushed.") >> repository;
    repository >> deploys("Image").step("A task definition of type Fargate names the image, 1 GB of memory and 0.5 vCPU.") >>
        definition;
    role >> authorizes("Pulls image, writes logs").step("It runs under the role ecsTaskExecutionRole.") >> definition;
    definition >> deploys("Run task").step("Run Task starts it on the Fargate cluster, in the chosen VPC, subnet and security "
                                           "group.") >> task;
    user >> both("http://public-ip/load").step("When the container runs, its public IP leads users to the app.") >> task;
}
