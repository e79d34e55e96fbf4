# diagrams/ETL_using_glue.cpp as one would write it for the Python package `diagrams`: FILE FORMAT
import sys
from diagrams import Cluster, Diagram, Edge
from diagrams.aws.analytics import Athena, Glue
from diagrams.aws.integration import Eventbridge
from diagrams.aws.management import Cloudwatch
from diagrams.aws.storage import S3

with Diagram("ETL pipeline using Glue", filename=sys.argv[1], outformat=sys.argv[2], show=False):
    schedule = Eventbridge("Scheduled trigger")
    raw = Athena("Raw data")
    with Cluster("State machine"):
        transform = Glue("Transform, join & filter")
        aggregate = Glue("Aggregate")
    tables = S3("Output tables")
    monitor = Cloudwatch("Logs & dashboard")
    schedule >> Edge(label="Start") >> transform
    raw >> Edge(label="Read data") >> transform
    transform >> aggregate
    [transform, aggregate] >> Edge(label="Write table") >> tables
    [transform, aggregate] >> Edge(label="Write logs", style="dashed") >> monitor
    aggregate >> Edge(label="success / failure") >> monitor
