package org.determinations.issue;
public final class T { static long last=System.nanoTime(); static long c0=cpu();
 static long cpu(){return ((com.sun.management.OperatingSystemMXBean)java.lang.management.ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();}
 static long start=System.nanoTime();
 public static void mark(String s){ long n=System.nanoTime(), c=cpu(); System.err.printf("%6d ms  +%4d  cpu +%4d  %s%n",(n-start)/1000000,(n-last)/1000000,(c-c0)/1000000,s); last=System.nanoTime(); c0=cpu();}}
