# diagrams/processing_new_s3_file.cpp as one would write it for the Python package `diagrams`: FILE FORMAT
import sys
from diagrams import Diagram, Edge
from diagrams.aws.compute import Lambda
from diagrams.aws.general import User
from diagrams.aws.integration import Eventbridge
from diagrams.aws.management import Cloudwatch
from diagrams.aws.analytics import DataPipeline
from diagrams.aws.storage import S3

with Diagram("Lambda function to process data manually added by a user", filename=sys.argv[1],
             outformat=sys.argv[2], show=False):
    process = Lambda("Verify & process file")
    tables = S3("Output tables")
    User("User") >> Edge(label="Add file") >> S3("Input bucket") >> Edge(label="Object created") \
        >> Eventbridge("New file detected") >> Edge(label="Invoke") >> process
    process >> Edge(label="Write table") >> tables >> Edge(label="Read table") >> DataPipeline("Data pipeline")
    process >> Edge(label="Write logs", style="dashed") >> Cloudwatch("Monitoring")
