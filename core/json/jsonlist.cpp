// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonlist.h"

#include "core/json/jsontext.h"

namespace Signalbox {

Json jsonList(const QStringList &texts)
{
    Json list(jsoncons::json_array_arg);
    for (const QString &text : texts) {
        list.push_back(fromQString(text));
    }
    return list;
}

} // namespace Signalbox
