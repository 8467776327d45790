// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/icon.h"

#include "core/json/jsontext.h"

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr qsizetype kMostIcons = 64;

std::optional<Icon> readIcon(FieldReader &fields)
{
    const std::optional<QString> src = fields.string("src", Need::Required);
    Icon icon;
    icon.mimeType = fields.string("mimeType").value_or(QString());
    icon.sizes = fields.strings("sizes").value_or(QStringList());
    if (const std::optional<QString> theme = fields.string("theme")) {
        if (*theme == "light"_L1 || *theme == "dark"_L1) {
            icon.theme = *theme == "light"_L1 ? Icon::Theme::Light : Icon::Theme::Dark;
        } else {
            fields.deviate("theme", u"light or dark"_s, *theme, Deviation::Severity::Warning);
        }
    }
    if (!src) {
        return std::nullopt;
    }
    if (!src->startsWith("https://"_L1, Qt::CaseInsensitive) && !src->startsWith("data:"_L1, Qt::CaseInsensitive)) {
        fields.deviate("src", u"an https: or data: address"_s, src->left(200));
        return std::nullopt;
    }
    icon.src = *src;
    return icon;
}

} // namespace

QList<Icon> readIcons(FieldReader &reader)
{
    QList<Icon> icons;
    const Json *array = reader.array("icons");
    if (!array) {
        return icons;
    }
    for (std::size_t index = 0; index < array->size(); ++index) {
        if (icons.size() == kMostIcons) {
            reader.deviate("icons", u"at most 64 icons"_s, QString::number(array->size()),
                           Deviation::Severity::Warning);
            break;
        }
        const Json &entry = array->at(index);
        const QString pointer = reader.pointerTo("icons") + u'/' + QString::number(index);
        if (!expectObject(entry, pointer, reader.reference(), reader.deviations())) {
            continue;
        }
        FieldReader fields(entry, pointer, reader.reference(), reader.deviations());
        if (const std::optional<Icon> icon = readIcon(fields)) {
            icons.append(*icon);
        }
    }
    return icons;
}

} // namespace Signalbox
