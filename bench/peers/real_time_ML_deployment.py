# diagrams/real_time_ML_deployment.cpp as one would write it for the Python package `diagrams`: FILE FORMAT
import sys
from diagrams import Cluster, Diagram, Edge
from diagrams.aws.compute import Lambda
from diagrams.aws.database import Dynamodb
from diagrams.aws.general import User
from diagrams.aws.ml import Sagemaker, SagemakerModel, SagemakerTrainingJob
from diagrams.aws.network import APIGateway

with Diagram("Real-time machine learning model deployment", filename=sys.argv[1], outformat=sys.argv[2],
             show=False):
    with Cluster("SageMaker — training"):
        processing = Sagemaker("Processing job")
        job = SagemakerTrainingJob("Training job")
        model = SagemakerModel("Create model")
        registry = SagemakerModel("Register model")
        endpoint = Sagemaker("Endpoint")
        model_api = APIGateway("Model API")
    with Cluster("Inference"):
        user = User("User")
        user_api = APIGateway("User-facing API")
        process = Lambda("Process & query")
        responses = Dynamodb("Responses")
    processing >> job >> model >> registry >> endpoint >> Edge(label="Expose") >> model_api
    user >> Edge(label="Request / response", forward=True, reverse=True) >> user_api
    user_api >> Edge(label="Invoke", forward=True, reverse=True) >> process
    process >> Edge(label="Query model") >> model_api
    process >> Edge(label="Store response") >> responses
