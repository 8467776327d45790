// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/roots.h"

#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Signalbox {

Root rootOfPath(const QString &path)
{
    const QString absolute = QDir::cleanPath(QDir(path).absolutePath());
    return {QString::fromLatin1(QUrl::fromLocalFile(absolute).toEncoded()), QDir(absolute).dirName()};
}

Result<QByteArray> encodeRoots(const QList<Root> &roots)
{
    Json list(jsoncons::json_array_arg);
    for (const Root &root : roots) {
        const QUrl url(root.uri, QUrl::StrictMode);
        if (!url.isValid() || url.scheme() != "file"_L1 || !root.uri.startsWith("file://"_L1)) {
            return fail(Error::Kind::Usage,
                        QCoreApplication::translate("Roots", "“%1” is no root: roots are addresses such as "
                                                             "file:///home/me/project.")
                            .arg(root.uri.left(200)));
        }
        Json entry(jsoncons::json_object_arg);
        entry["uri"] = fromQString(root.uri);
        if (!root.name.isEmpty()) {
            entry["name"] = fromQString(root.name);
        }
        list.push_back(entry);
    }
    Json result(jsoncons::json_object_arg);
    result["roots"] = list;
    return compactJson(result);
}

} // namespace Signalbox
