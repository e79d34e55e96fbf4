# diagrams/rotate_tableau_api_user.cpp as one would write it for the Python package `diagrams`: FILE FORMAT
import sys
from diagrams import Cluster, Diagram, Edge
from diagrams.aws.analytics import Athena, LakeFormation
from diagrams.aws.compute import Lambda
from diagrams.aws.database import Database
from diagrams.aws.integration import Eventbridge
from diagrams.aws.security import IdentityAndAccessManagementIam, SecretsManager

with Diagram("Rotate API user credentials in Tableau", filename=sys.argv[1], outformat=sys.argv[2], show=False):
    with Cluster("AWS Cloud"):
        lake = LakeFormation("Lake Formation")
        schedule = Eventbridge("Rotation schedule")
        api_user = IdentityAndAccessManagementIam("API user")
        api_secret = SecretsManager("API user secrets")
        rotated = Eventbridge("Rotation event")
        update = Lambda("Update credentials")
        tableau_secret = SecretsManager("Tableau user")
        athena = Athena("Athena")
    with Cluster("Tableau Online"):
        connection = Database("Data connection")
    lake >> Edge(label="Grant access", style="dashed") >> api_user
    schedule >> Edge(label="Rotate keys") >> api_user >> Edge(label="New keys") >> api_secret
    api_secret >> Edge(label="On rotation") >> rotated >> update
    tableau_secret >> Edge(label="Tableau login") >> update
    api_secret >> Edge(label="API keys") >> update
    update >> Edge(label="Update") >> connection >> Edge(label="Query") >> athena
