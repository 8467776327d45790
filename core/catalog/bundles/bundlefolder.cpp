// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/bundles/bundlefolder.h"

#include <QCryptographicHash>

namespace Signalbox {

using namespace Qt::StringLiterals;

QString bundleFolderName(const QString &name)
{
    constexpr qsizetype kLongest = 64;
    constexpr qsizetype kNumberDigits = 8;
    QString folder;
    for (const QChar c : name) {
        const bool isPlain =
            c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.'); // NOLINT
        folder += isPlain ? c : u'-';
    }
    while (folder.startsWith(u'.') || folder.startsWith(u'-')) {
        folder.remove(0, 1);
    }
    while (folder.endsWith(u'.')) {
        folder.chop(1);
    }
    if (folder == name && folder.size() <= kLongest && !folder.isEmpty()) {
        return folder;
    }
    const QByteArray number = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex();
    return (folder.isEmpty() ? u"bundle"_s : folder.left(kLongest - kNumberDigits - 1)) + u'-'
           + QString::fromLatin1(number.first(kNumberDigits));
}

} // namespace Signalbox
