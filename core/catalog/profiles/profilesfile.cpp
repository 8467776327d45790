// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/profiles/profilesfile.h"

#include "core/base/paths.h"
#include "core/catalog/profiles/profilesjson.h"

namespace Signalbox {

ProfilesFile::ProfilesFile(const QString &configDir)
    : m_file(Paths(configDir, {}).profilesFile())
{
}

Result<Profiles> ProfilesFile::read()
{
    return m_file.read().and_then([this](const QByteArray &bytes) -> Result<Profiles> {
        return bytes.isNull() ? Profiles() : profilesFromText(bytes, m_file.path());
    });
}

Result<Profiles> ProfilesFile::update(const std::function<Result<>(Profiles &profiles)> &change)
{
    const auto lock = m_file.lock();
    if (!lock) {
        return Failure(lock.error());
    }
    const Result<Profiles> before = read();
    if (!before) {
        return before;
    }
    Profiles profiles = *before;
    if (const Result<> changed = change(profiles); !changed) {
        return Failure(changed.error());
    }
    if (profiles == *before) {
        return profiles;
    }
    const QByteArray text = profilesToText(profiles);
    Result<Profiles> now = profilesFromText(text, m_file.path()); // what could not be read again is not written
    if (now) {
        if (const Result<> written = m_file.write(text); !written) {
            return Failure(written.error());
        }
    }
    return now;
}

} // namespace Signalbox
