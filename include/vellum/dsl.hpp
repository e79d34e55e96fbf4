/// The language of diagrams without any kinds: for files that take only `vellum/aws.hpp`, or kinds of their own.
#pragma once

#include <vellum/cluster.hpp>
#include <vellum/connect.hpp>
#include <vellum/diagram.hpp>
#include <vellum/overlay.hpp>
