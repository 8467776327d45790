// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/derived/pins.h"

#include "core/journal/derived/derivedfiles.h"

#include <QFileInfo>

namespace Signalbox {

using namespace Qt::StringLiterals;

PinnedMessages pinnedMessages(const QString &folder)
{
    return [folder]() -> std::optional<std::vector<quint64>> {
        std::vector<quint64> pinned;
        if (!QFileInfo::exists(folder + u'/' + DerivedFile::kept().name)) {
            return pinned;
        }
        const auto file = DerivedFile::kept().openToRead(folder);
        QSqlQuery *query = file ? (*file)->run(u"SELECT sequence FROM mark"_s) : nullptr;
        while (query != nullptr && query->next()) {
            pinned.push_back(quint64(query->value(0).toLongLong()));
        }
        if (query == nullptr || !(*file)->ended(*query)) {
            return std::nullopt;
        }
        return pinned;
    };
}

} // namespace Signalbox
