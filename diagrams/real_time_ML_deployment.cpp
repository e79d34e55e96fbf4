#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(real_time_ML_deployment, "Real-time machine learning model deployment") {
    d.summary("Training builds a model and puts it behind an API; inference asks it for every user, in real time.");

    auto training = d.add<group<aws::SageMaker>>("SageMaker — training");
    auto processing = training.add<aws::SageMakerProcessingJob>("Processing job");
    auto job = training.add<aws::SageMakerTrainingJob>("Training job");
    auto model = training.add<aws::SageMakerModel>("Create model");
    auto registry = training.add<aws::SageMakerModelRegistry>("Register model");
    auto endpoint = training.add<aws::SageMakerEndpoint>("Endpoint");
    auto model_api = training.add<aws::ApiGateway>("Model API");

    auto inference = d.add<generic::SolidGroup>("Inference");
    auto user = inference.add<generic::User>("User");
    auto user_api = inference.add<aws::ApiGateway>("User-facing API");
    auto lambda = inference.add<aws::Lambda>("Process & query");
    auto responses = inference.add<aws::DynamoDB>("Responses");
    responses.caption("for further analytics");

    processing >> flow().step("A processing job prepares the data.") >> job >>
        flow().step("A training job trains on it.") >> model >>
        flow().step("The model is created and registered.") >> registry >>
        flow().step("It is deployed to an endpoint, which an API Gateway exposes.") >> endpoint >>
        flow("Expose") >> model_api;

    user >> both("Request / response").step("Users send their input to an API Gateway and get their answer from it.") >>
        user_api >> both("Invoke") >> lambda;
    lambda >> queries("Query model").step("A Lambda function processes the input and queries the model.") >> model_api;
    lambda >> writes("Store response").step("The response is kept in DynamoDB.") >> responses;
}
