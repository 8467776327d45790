// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts.h"

#include "jsontext.h"

#include <algorithm>
#include <cstdlib>
#include <dirent.h>
#include <fstream>
#include <unistd.h>
#include <vector>

extern char **environ;

namespace Fake {

std::string openDescriptors()
{
    std::vector<int> found;
    DIR *dir = opendir("/proc/self/fd");
    while (const dirent *entry = dir ? readdir(dir) : nullptr) {
        if (entry->d_name[0] != '.' && std::atoi(entry->d_name) != dirfd(dir)) {
            found.push_back(std::atoi(entry->d_name));
        }
    }
    if (dir) {
        closedir(dir);
    }
    std::sort(found.begin(), found.end());
    std::string out;
    for (const int descriptor : found) {
        out += (out.empty() ? "" : ",") + std::to_string(descriptor);
    }
    return "{\"fds\":[" + out + "]}";
}

std::string signalMasks()
{
    std::ifstream status("/proc/self/status");
    std::string out;
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("SigIgn:") || line.starts_with("SigBlk:")) {
            out += (out.empty() ? "" : ",") + quoted(line.substr(0, 6)) + ":" + quoted(line.substr(8));
        }
    }
    return "{" + out + "}";
}

std::string environment()
{
    std::string out;
    for (char **entry = environ; *entry; ++entry) {
        const std::string_view text = *entry;
        const size_t equals = text.find('=');
        out += (out.empty() ? "" : ",") + quoted(text.substr(0, equals)) + ":" + quoted(text.substr(equals + 1));
    }
    return "{" + out + "}";
}

std::string argumentsAndFolder(const Options &options)
{
    std::string out;
    for (const std::string &argument : options.rest) {
        out += (out.empty() ? "" : ",") + quoted(argument);
    }
    char folder[4096] = "";
    return "{\"args\":[" + out + "],\"cwd\":" + quoted(getcwd(folder, sizeof folder) ? folder : "") + "}";
}

} // namespace Fake
