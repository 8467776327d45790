// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace Signalbox {

/// What a model of a JSON tree answers, so that one delegate draws any of them. Qt::DisplayRole of column 1 says of a
/// container what it is ("array, 2 items").
enum JsonTreeRole {
    JsonKeyRole = Qt::UserRole + 0x4a00, ///< QString: the key or index, as sent
    JsonKindRole,                        ///< int of JsonKind
    JsonValueRole,                       ///< QString: a scalar's text as sent, strings with their quotation marks
    JsonSummaryRole,                     ///< QString: of a container, what is in it: "login, id, site_admin"
};

enum class JsonKind { Object, Array, String, Number, Literal };

} // namespace Signalbox
