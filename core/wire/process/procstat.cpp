// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/process/procstat.h"

#include <array>
#include <charconv>

namespace Signalbox {

namespace {

// Numbers of the fields as the manual counts them; the state is number 3.
constexpr std::size_t kState = 3;
constexpr std::size_t kParent = 4;
constexpr std::size_t kUserTicks = 14;
constexpr std::size_t kSystemTicks = 15;
constexpr std::size_t kReapedUserTicks = 16;
constexpr std::size_t kReapedSystemTicks = 17;
constexpr std::size_t kThreads = 20;
constexpr std::size_t kStart = 22;
constexpr std::size_t kResident = 24;

using Fields = std::array<QByteArrayView, kResident + 1>;

bool split(QByteArrayView text, Fields &fields)
{
    std::size_t number = kState;
    while (number < fields.size()) {
        while (text.startsWith(' ')) {
            text = text.sliced(1);
        }
        const qsizetype space = text.indexOf(' ');
        const qsizetype length = space < 0 ? text.size() : space;
        if (length == 0) {
            return false;
        }
        fields[number++] = text.first(length);
        text = text.sliced(length);
    }
    return true;
}

template<typename Number>
bool read(QByteArrayView field, Number &into)
{
    const auto [end, fault] = std::from_chars(field.begin(), field.end(), into);
    return fault == std::errc() && (end == field.end() || *end == '\n');
}

} // namespace

std::optional<ProcStat> ProcStat::parse(QByteArrayView text)
{
    Fields fields;
    const qsizetype nameEnd = text.lastIndexOf(')');
    if (nameEnd < 0 || !split(text.sliced(nameEnd + 1), fields)) {
        return {};
    }
    ProcStat stat;
    qint64 user = 0;
    qint64 system = 0;
    qint64 reapedUser = 0;
    qint64 reapedSystem = 0;
    stat.state = fields[kState].front();
    const bool isWhole = read(fields[kParent], stat.parent) && read(fields[kUserTicks], user)
                         && read(fields[kSystemTicks], system) && read(fields[kReapedUserTicks], reapedUser)
                         && read(fields[kReapedSystemTicks], reapedSystem) && read(fields[kThreads], stat.threads)
                         && read(fields[kStart], stat.startTicks) && read(fields[kResident], stat.residentPages);
    if (!isWhole) {
        return {};
    }
    stat.ownTicks = user + system;
    stat.reapedTicks = reapedUser + reapedSystem;
    return stat;
}

} // namespace Signalbox
