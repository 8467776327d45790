// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/doctorreport.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Signalbox {

enum class DoctorFormat { Text, JsonText, Html, Sarif };

[[nodiscard]] const QList<DoctorFormat> &doctorFormats();
[[nodiscard]] QString doctorFormatWord(DoctorFormat format);   ///< "text", "json", "html", "sarif"
[[nodiscard]] QString doctorFormatName(DoctorFormat format);   ///< for people: "Text", "SARIF 2.1.0"
[[nodiscard]] QString doctorFormatEnding(DoctorFormat format); ///< of a file: "txt"
[[nodiscard]] std::optional<DoctorFormat> doctorFormatFromWord(const QString &word);

/// A report in one of the formats: UTF-8, with a line end at its end. What servers wrote is shown, not obeyed: it is
/// escaped for the format, and control and direction characters are written out where a person reads it. Never a secret
/// that was recognised.
[[nodiscard]] QByteArray doctorReportBytes(const DoctorReport &report, DoctorFormat format);

} // namespace Signalbox
