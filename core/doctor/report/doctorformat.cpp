// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/report/doctorformat.h"

#include "core/doctor/report/doctorhtml.h"
#include "core/doctor/report/doctorjson.h"
#include "core/doctor/report/doctorsarif.h"
#include "core/doctor/report/doctortext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

const QList<DoctorFormat> &doctorFormats()
{
    static const QList<DoctorFormat> all{DoctorFormat::Text, DoctorFormat::JsonText, DoctorFormat::Html,
                                         DoctorFormat::Sarif};
    return all;
}

QString doctorFormatWord(DoctorFormat format)
{
    switch (format) {
    case DoctorFormat::Text:
        return u"text"_s;
    case DoctorFormat::JsonText:
        return u"json"_s;
    case DoctorFormat::Html:
        return u"html"_s;
    case DoctorFormat::Sarif:
        return u"sarif"_s;
    }
    return {};
}

QString doctorFormatName(DoctorFormat format)
{
    switch (format) {
    case DoctorFormat::Text:
        return QCoreApplication::translate("DoctorReport", "Text");
    case DoctorFormat::JsonText:
        return u"JSON"_s;
    case DoctorFormat::Html:
        return u"HTML"_s;
    case DoctorFormat::Sarif:
        return u"SARIF 2.1.0"_s;
    }
    return {};
}

QString doctorFormatEnding(DoctorFormat format)
{
    return format == DoctorFormat::Text ? u"txt"_s : doctorFormatWord(format);
}

std::optional<DoctorFormat> doctorFormatFromWord(const QString &word)
{
    const auto found = std::ranges::find(doctorFormats(), word, doctorFormatWord);
    return found == doctorFormats().end() ? std::nullopt : std::optional(*found);
}

QByteArray doctorReportBytes(const DoctorReport &report, DoctorFormat format)
{
    switch (format) {
    case DoctorFormat::Text:
        return doctorText(report);
    case DoctorFormat::JsonText:
        return doctorJson(report);
    case DoctorFormat::Html:
        return doctorHtml(report);
    case DoctorFormat::Sarif:
        return doctorSarif(report);
    }
    return {};
}

} // namespace Signalbox
