/// Everything a diagram file needs.
///
///     #include <vellum/vellum.hpp>
///     using namespace vellum;
///
///     VELLUM_DIAGRAM(uploads, "Uploads are checked") {
///         auto bucket = d.add<aws::S3>("Uploads");
///         auto check  = d.add<aws::Lambda>("Check");
///         bucket >> triggers("New file") >> check;
///     }
#pragma once

#include <vellum/aws.hpp>
#include <vellum/dsl.hpp>
#include <vellum/generic.hpp>
#include <vellum/logo.hpp>
