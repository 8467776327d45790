// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/doctor/entrymend.h"

#include "core/catalog/entryjson.h"
#include "core/json/jsontext.h"
#include "core/json/masker.h"

namespace Signalbox {

namespace {

QByteArray textOf(const ServerEntry &entry)
{
    return Masker().maskJson(prettyJson(entryToJson(entry))).text;
}

} // namespace

std::shared_ptr<const LineDiff> mendDifference(const ServerEntry &before, const ServerEntry &after)
{
    return std::make_shared<const LineDiff>(compareLines(textOf(before), textOf(after)));
}

} // namespace Signalbox
